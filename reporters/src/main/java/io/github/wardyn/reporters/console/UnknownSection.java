package io.github.wardyn.reporters.console;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.UnknownReasons;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.Map;

/** What could not be judged, by rule and reason, with what would mend it. */
final class UnknownSection {

    private static final int MOST_REASONS = 20;

    private final Terminal terminal;
    private final UnknownReasons reasons;
    private final ReportRules rules;
    private final boolean verbose;

    UnknownSection(Terminal terminal, ScanReport report, boolean verbose) {
        this.terminal = terminal;
        this.reasons = UnknownReasons.of(report);
        this.rules = new ReportRules(report);
        this.verbose = verbose;
    }

    void write() throws IOException {
        if (reasons.counts().isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.headed(0, Terminal.Colour.YELLOW, "? UNKNOWN", "could not be judged");
        int shown = 0;
        for (Map.Entry<UnknownReasons.Reason, Long> entry : reasons.counts().entrySet()) {
            if (!verbose && shown++ == MOST_REASONS) {
                terminal.text(2, "and " + Words.count(reasons.counts().size() - MOST_REASONS, "more reason"));
                break;
            }
            UnknownReasons.Reason reason = entry.getKey();
            terminal.text(
                    2,
                    reason.rule() + " " + rules.definition(reason.rule()).name() + ": "
                            + Words.count(entry.getValue(), "resource") + ", " + reason.text());
            terminal.text(4, "Try: " + reason.remedy());
        }
        if (reasons.others() > 0) {
            terminal.text(2, "and " + Words.count(reasons.others(), "more finding") + " of other reasons");
        }
    }
}
