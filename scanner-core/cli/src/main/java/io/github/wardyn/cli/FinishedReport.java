package io.github.wardyn.cli;

import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;

/**
 * Adds to an evaluation what only the command line knows.
 *
 * @param allowIncomplete whether the user accepts an incomplete scan
 * @param moments when it happened
 */
record FinishedReport(boolean allowIncomplete, Moments moments) {

    ScanReport of(ScanReport report, Run run) {
        return new ScanReport(
                report.tool(),
                report.policy(),
                report.failOn(),
                report.takenAt(),
                moments.shownAsOf(),
                report.worlds(),
                report.scopes(),
                allowIncomplete,
                report.rules(),
                report.texts(),
                report.coverage(),
                report.problems(),
                report.counts(),
                report.summary(),
                report.lossCalendar(),
                report.waivers(),
                report.excerpts(),
                report.joins(),
                report.frameworks(),
                run,
                report.findings());
    }
}
