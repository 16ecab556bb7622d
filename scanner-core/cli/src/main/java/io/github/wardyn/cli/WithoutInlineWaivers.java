package io.github.wardyn.cli;

import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import java.util.Iterator;
import java.util.List;

/** A snapshot for a gate that does not trust what authors write beside their own resources. */
record WithoutInlineWaivers(Snapshot snapshot) implements Snapshot {

    @Override
    public SnapshotHeader header() {
        return snapshot.header();
    }

    @Override
    public Iterable<SnapshotPart> parts() {
        return () -> {
            Iterator<SnapshotPart> parts = snapshot.parts().iterator();
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
