package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is judged, and by what.
 *
 * @param snapshots what was seen; several where several kinds of input were scanned
 * @param policy what is demanded
 * @param asOf the instant that waivers are looked at; nothing else depends on it
 * @param previous an earlier snapshot of the same accounts; null where none was given
 * @param sources gives the lines of scanned files for excerpts
 * @param includePasses whether passes and not-applicable verdicts are listed, not only counted
 */
public record EvaluationRequest(
        List<Snapshot> snapshots,
        Policy policy,
        Instant asOf,
        @Nullable Snapshot previous,
        SourceLines sources,
        boolean includePasses) {
    public EvaluationRequest {
        snapshots = List.copyOf(snapshots);
    }
}
