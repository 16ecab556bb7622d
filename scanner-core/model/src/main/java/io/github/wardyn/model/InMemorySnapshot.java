package io.github.wardyn.model;

import java.util.Comparator;
import java.util.List;

/** A snapshot that fits in memory. */
record InMemorySnapshot(SnapshotHeader header, List<SnapshotPart> parts) implements Snapshot {
    InMemorySnapshot {
        parts = parts.stream().sorted(Comparator.comparing(SnapshotPart::scope)).toList();
    }
}
