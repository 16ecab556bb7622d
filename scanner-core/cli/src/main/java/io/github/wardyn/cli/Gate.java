package io.github.wardyn.cli;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
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

    /**
     * Says what a report means.
     *
     * @param allowIncomplete whether the user accepts an incomplete scan
     */
    static Gate of(ScanReport report, boolean allowIncomplete) {
        boolean failing = false;
        boolean incomplete = false;
        for (Finding finding : report.findings()) {
            if (!finding.isCurrent()) {
                continue;
            }
            boolean severe = report.failOn() == null || finding.severity().compareTo(report.failOn()) >= 0;
            failing |= finding.verdict() == Verdict.FAIL && report.failOn() != null && severe;
            incomplete |= finding.verdict() == Verdict.UNKNOWN && severe;
        }
        long unread = report.unread();
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        if (failing) {
            codes.add(ExitCode.FINDINGS);
        }
        if ((incomplete || unread > 0 || report.judged() == 0) && !allowIncomplete) {
            codes.add(ExitCode.INCOMPLETE);
        }
        return new Gate(
                report.count(Verdict.FAIL), report.count(Verdict.WAIVED), report.count(Verdict.UNKNOWN), unread, codes);
    }
}
