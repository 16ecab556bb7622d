package io.github.wardyn.reporters.console;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.UnknownReasons;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.List;

/** What could not be judged, by reason, with what would mend it. */
final class UnknownSection {

    private static final int MOST_REASONS = 20;

    private final Terminal terminal;
    private final UnknownReasons reasons;
    private final boolean verbose;

    UnknownSection(Terminal terminal, ScanReport report, boolean verbose) {
        this.terminal = terminal;
        this.reasons = UnknownReasons.of(report);
        this.verbose = verbose;
    }

    void write() throws IOException {
        List<UnknownReasons.Reason> all = reasons.all();
        if (all.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.headed(0, Terminal.Colour.YELLOW, "? UNKNOWN", "could not be judged");
        List<UnknownReasons.Reason> shown = verbose ? all : all.subList(0, Math.min(MOST_REASONS, all.size()));
        for (UnknownReasons.Reason reason : shown) {
            terminal.text(2, reason.text());
            terminal.text(4, "Try: " + reason.remedy());
        }
        if (shown.size() < all.size()) {
            terminal.text(2, "and " + Words.count(all.size() - shown.size(), "more reason"));
        }
        if (reasons.others() > 0) {
            terminal.text(2, "and " + Words.count(reasons.others(), "more verdict") + " for other reasons");
        }
    }
}
