package io.github.wardyn.cli;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A snapshot for a gate that does not trust what authors write beside their own resources. */
record WithoutInlineWaivers(Snapshot snapshot) implements Snapshot {

    @Override
    public SnapshotHeader header() {
        return snapshot.header();
    }

    @Override
    public Iterable<SnapshotPart> parts() {
        return without(snapshot.parts());
    }

    @Override
    public Iterable<SnapshotPart> parts(Set<FactType> types, Set<FactType> crossing) {
        return without(snapshot.parts(types, crossing));
    }

    private static Iterable<SnapshotPart> without(Iterable<SnapshotPart> trusting) {
        return () -> {
            Iterator<SnapshotPart> parts = trusting.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return parts.hasNext();
                }

                @Override
                public SnapshotPart next() {
                    SnapshotPart part = parts.next();
                    return new SnapshotPart(part.scope(), part.facts(), List.of(), part.problems());
                }
            };
        };
    }
}
