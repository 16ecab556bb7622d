package io.github.wardyn.cli;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a report the counts that a history keeps. */
final class Nights {

    private Nights() {}

    static Run.Night of(ScanReport report) {
        Map<Severity, Long> fails = new EnumMap<>(Severity.class);
        for (Finding finding : report.findings()) {
            if (finding.isCurrent() && finding.verdict() == Verdict.FAIL) {
                fails.merge(finding.severity(), 1L, Long::sum);
            }
        }
        return new Run.Night(
                report.takenAt(),
                fails,
                report.summary().getOrDefault(Verdict.UNKNOWN, 0L),
                report.summary().getOrDefault(Verdict.WAIVED, 0L),
                compared(report, BaselineState.NEW),
                compared(report, BaselineState.RESOLVED));
    }

    private static @Nullable Long compared(ScanReport report, BaselineState state) {
        Run.Baseline baseline = report.run().baseline();
        return baseline == null ? null : baseline.counts().getOrDefault(state, 0L);
    }
}
