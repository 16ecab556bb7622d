package io.github.wardyn.model;

import java.util.List;
import java.util.Set;

/**
 * All that was seen at one instant, in parts of one scope each. Evaluating it needs no credentials and no network, and
 * gives the same result every time.
 *
 * <p>The parts may be read more than once, and need not all be in memory: a large snapshot file gives them one at a time.
 */
public interface Snapshot {

    /** Gives what holds for the whole snapshot. */
    SnapshotHeader header();

    /** Gives the parts, by scope. Iterating may read a file, and throws {@link java.io.UncheckedIOException} if it fails. */
    Iterable<SnapshotPart> parts();

    /**
     * Gives parts of which only some facts are asked for. A part may hold others too, and one that holds none of them may
     * be left out; a file passes over the other lines without reading them.
     *
     * @param types asked for in full
     * @param crossing asked for where they name a KMS key of another account
     */
    default Iterable<SnapshotPart> parts(Set<FactType> types, Set<FactType> crossing) {
        return parts();
    }

    /** Makes a snapshot of parts in memory. */
    static Snapshot of(SnapshotHeader header, List<SnapshotPart> parts) {
        return new InMemorySnapshot(header, parts);
    }
}
