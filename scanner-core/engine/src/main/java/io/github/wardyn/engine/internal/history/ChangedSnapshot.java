package io.github.wardyn.engine.internal.history;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A snapshot whose parts are changed as they are read.
 *
 * @param snapshot the snapshot
 * @param header its header from now on
 * @param change what is done to each part
 */
record ChangedSnapshot(Snapshot snapshot, SnapshotHeader header, UnaryOperator<SnapshotPart> change)
        implements Snapshot {

    /** Changes keys only. */
    static Snapshot ofKeys(Snapshot snapshot, UnaryOperator<KmsKey> change) {
        return new ChangedSnapshot(
                snapshot,
                snapshot.header(),
                part -> withFacts(
                        part,
                        part.facts().stream().map(fact -> fact instanceof KmsKey key ? change.apply(key) : fact)));
    }

    static SnapshotPart withFacts(SnapshotPart part, Stream<? extends Fact> facts) {
        List<Fact> changed = facts.<Fact>map(fact -> fact).toList();
        return new SnapshotPart(part.scope(), changed, part.inlineWaivers(), part.problems());
    }

    @Override
    public Iterable<SnapshotPart> parts() {
        return changed(snapshot.parts());
    }

    @Override
    public Iterable<SnapshotPart> parts(Set<FactType> types, Set<FactType> crossing) {
        return changed(snapshot.parts(types, crossing));
    }

    private Iterable<SnapshotPart> changed(Iterable<SnapshotPart> parts) {
        return () ->
                StreamSupport.stream(parts.spliterator(), false).map(change).iterator();
    }
}
