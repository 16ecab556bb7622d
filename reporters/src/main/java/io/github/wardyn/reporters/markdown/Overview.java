package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Totals;
import io.github.wardyn.reporters.internal.Words;
import java.util.List;

/** The verdict and the numbers. */
final class Overview {

    private final Page page;
    private final ScanReport report;
    private final Totals totals;

    Overview(Page page, ScanReport report) {
        this.page = page;
        this.report = report;
        this.totals = Totals.of(report);
    }

    void write() {
        String sign = switch (totals.outcome()) {
            case FAIL -> "\u274c";
            case INCOMPLETE -> "\u2753";
            case PASS -> "\u2705";
        };
        page.add("# Wardyn\n\n" + sign + " **" + Page.cell(Words.verdict(report, totals)) + "**\n\n");
        page.head("fail", "unknown", "waived", "pass", "not applicable", "rules", "as of");
        page.row(List.of(
                number(Verdict.FAIL),
                number(Verdict.UNKNOWN),
                number(Verdict.WAIVED),
                number(Verdict.PASS),
                number(Verdict.NOT_APPLICABLE),
                String.valueOf(report.rules().size()),
                Words.isLeftOut(report.takenAt()) ? "" : Words.minute(report.takenAt())));
        if (totals.of(Verdict.FAIL) > 0) {
            page.add("\nFailing: " + Words.severities(totals) + ".");
            page.add(
                    totals.following() == 0
                            ? "\n"
                            : " " + totals.following() + " of them " + (totals.following() == 1 ? "follows" : "follow")
                                    + " from another.\n");
        }
        Run.Baseline baseline = report.run().baseline();
        if (baseline != null) {
            page.add("\nAgainst " + Page.code(baseline.name()) + " of " + Words.minute(baseline.takenAt()) + ": **"
                    + state(BaselineState.NEW) + " new**, " + state(BaselineState.CHANGED) + " changed, "
                    + state(BaselineState.RESOLVED) + " resolved, " + state(BaselineState.NOT_OBSERVED)
                    + " not observed this time.\n");
        }
        if (report.allowIncomplete()) {
            page.add("\nThe scan was allowed to be incomplete.\n");
        }
    }

    private String number(Verdict verdict) {
        return String.valueOf(totals.of(verdict));
    }

    private long state(BaselineState state) {
        return totals.states().getOrDefault(state, 0L);
    }
}
