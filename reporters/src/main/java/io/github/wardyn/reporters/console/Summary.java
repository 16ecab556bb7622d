package io.github.wardyn.reporters.console;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Totals;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.Map;

/** The verdict and the numbers. */
final class Summary {

    private final Terminal terminal;
    private final ScanReport report;
    private final Totals totals;

    Summary(Terminal terminal, ScanReport report) {
        this.terminal = terminal;
        this.report = report;
        this.totals = Totals.of(report);
    }

    void write() throws IOException {
        String verdict = Words.verdict(report, totals);
        int colon = verdict.indexOf(':');
        terminal.headed(0, colour(), symbol() + " " + verdict.substring(0, colon), verdict.substring(colon + 2));
        if (totals.of(Verdict.FAIL) > 0) {
            String following = totals.following() == 0
                    ? ""
                    : "; " + totals.following() + (totals.following() == 1 ? " follows" : " follow") + " from another";
            terminal.text(2, Words.severities(totals) + following);
        }
        terminal.text(
                2,
                totals.of(Verdict.PASS) + " passed, " + totals.of(Verdict.UNKNOWN) + " unknown, "
                        + totals.of(Verdict.WAIVED) + " waived, " + totals.of(Verdict.NOT_APPLICABLE)
                        + " not applicable; " + Words.count(report.rules().size(), "rule") + ", "
                        + Words.count(report.scopes().size(), "scope")
                        + (Words.isLeftOut(report.takenAt()) ? "" : ", as of " + Words.minute(report.takenAt())));
        Run.Baseline baseline = report.run().baseline();
        if (baseline != null) {
            compared(baseline, totals.states());
        }
    }

    private void compared(Run.Baseline baseline, Map<BaselineState, Long> states) throws IOException {
        terminal.text(
                2,
                "against " + baseline.name() + " of " + Words.minute(baseline.takenAt()) + ": "
                        + states.getOrDefault(BaselineState.NEW, 0L) + " new, "
                        + states.getOrDefault(BaselineState.CHANGED, 0L) + " changed, "
                        + states.getOrDefault(BaselineState.RESOLVED, 0L) + " resolved, "
                        + states.getOrDefault(BaselineState.NOT_OBSERVED, 0L) + " not observed this time");
        if (!baseline.policy().equals(report.policy())) {
            terminal.text(2, "The earlier report was made with policy \"" + baseline.policy() + "\".");
        }
    }

    private Terminal.Colour colour() {
        return switch (totals.outcome()) {
            case FAIL -> Terminal.Colour.RED;
            case INCOMPLETE -> Terminal.Colour.YELLOW;
            case PASS -> Terminal.Colour.GREEN;
        };
    }

    private String symbol() {
        return switch (totals.outcome()) {
            case FAIL -> "\u2717";
            case INCOMPLETE -> "?";
            case PASS -> "\u2713";
        };
    }
}
