package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;

/**
 * What holds for a whole snapshot.
 *
 * @param world the kind of input that it came from
 * @param takenAt the instant that deadlines and ages are computed from; nothing else stands in for the time
 * @param tool name and version of what made it, e.g. {@code wardyn 0.1.0}
 * @param coverage what was read, and what could not be
 * @param problems inputs that could not be used, or look like mistakes, sorted
 * @param principals ARNs of those whose credentials began the collection, sorted; empty where nothing was collected
 */
public record SnapshotHeader(
        World world, Instant takenAt, String tool, Coverage coverage, List<Problem> problems, List<String> principals) {
    public SnapshotHeader {
        problems = problems.stream().sorted().toList();
        principals = principals.stream().sorted().toList();
    }

    /** Makes the header of a snapshot that nobody collected from accounts. */
    public SnapshotHeader(World world, Instant takenAt, String tool, Coverage coverage, List<Problem> problems) {
        this(world, takenAt, tool, coverage, problems, List.of());
    }
}
