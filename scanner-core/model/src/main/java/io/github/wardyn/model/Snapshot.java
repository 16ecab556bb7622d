package io.github.wardyn.model;

import java.util.List;

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

    /** Makes a snapshot of parts in memory. */
    static Snapshot of(SnapshotHeader header, List<SnapshotPart> parts) {
        return new InMemorySnapshot(header, parts);
    }
}
