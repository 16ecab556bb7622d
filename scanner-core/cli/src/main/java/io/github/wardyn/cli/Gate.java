package io.github.wardyn.cli;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a report means for the caller of the process.
 *
 * @param fails findings of whatever severity
 * @param waived findings that a waiver accepts
 * @param unknown what could not be judged, of whatever severity
 * @param unread lists and files that could not be read; what nobody asked to read does not count
 * @param codes every exit code that holds
 */
record Gate(long fails, long waived, long unknown, long unread, Set<ExitCode> codes) {

    private static final Set<BaselineState> STANDS_NO_MORE =
            EnumSet.of(BaselineState.RESOLVED, BaselineState.NOT_OBSERVED);

    /**
     * Says what a report means.
     *
     * @param allowIncomplete whether the user accepts an incomplete scan
     */
    static Gate of(ScanReport report, boolean allowIncomplete) {
        boolean failing = false;
        boolean incomplete = false;
        for (Finding finding : report.findings()) {
            if (finding.baseline() != null && STANDS_NO_MORE.contains(finding.baseline())) {
                continue;
            }
            boolean severe = report.failOn() == null || finding.severity().compareTo(report.failOn()) >= 0;
            failing |= finding.verdict() == Verdict.FAIL && report.failOn() != null && severe;
            incomplete |= finding.verdict() == Verdict.UNKNOWN && severe;
        }
        long unread = unread(report);
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        if (failing) {
            codes.add(ExitCode.FINDINGS);
        }
        if ((incomplete || unread > 0 || evaluated(report) == 0) && !allowIncomplete) {
            codes.add(ExitCode.INCOMPLETE);
        }
        return new Gate(
                count(report, Verdict.FAIL),
                count(report, Verdict.WAIVED),
                count(report, Verdict.UNKNOWN),
                unread,
                codes);
    }

    /** Gives the number of subjects that some rule had something to say about. */
    static long evaluated(ScanReport report) {
        return count(report, Verdict.FAIL)
                + count(report, Verdict.PASS)
                + count(report, Verdict.WAIVED)
                + count(report, Verdict.UNKNOWN);
    }

    private static long unread(ScanReport report) {
        long files = report.problems().stream()
                .filter(problem -> problem.severity() == Problem.Level.ERROR)
                .count();
        long lists = report.coverage().entries().stream()
                .filter(entry -> entry.gap() != null && !(entry.gap() instanceof UnknownReason.NotCollected))
                .count();
        return files + lists;
    }

    private static long count(ScanReport report, Verdict verdict) {
        return report.summary().getOrDefault(verdict, 0L);
    }
}
