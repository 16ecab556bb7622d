package io.github.wardyn.reporters.console;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What could not be judged, by rule and reason, with what would mend it. */
final class UnknownSection {

    private static final int MOST_REASONS = 20;
    private static final int MOST_COUNTED = 1_000;

    private record Reason(RuleId rule, String reason, String remedy) {}

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::rule).thenComparing(Reason::reason);

    private final Terminal terminal;
    private final ScanReport report;
    private final boolean verbose;
    private final Map<Reason, Long> reasons = new TreeMap<>(ORDER);
    private long others;

    UnknownSection(Terminal terminal, ScanReport report, boolean verbose) {
        this.terminal = terminal;
        this.report = report;
        this.verbose = verbose;
    }

    void write() throws IOException {
        for (Finding finding : report.findings()) {
            if (finding.isCurrent() && finding.verdict() == Verdict.UNKNOWN) {
                count(finding);
            }
        }
        if (reasons.isEmpty() && others == 0) {
            return;
        }
        terminal.blank();
        terminal.headed(0, Terminal.Colour.YELLOW, "? UNKNOWN", "could not be judged");
        ReportRules rules = new ReportRules(report);
        int shown = 0;
        for (Map.Entry<Reason, Long> entry : reasons.entrySet()) {
            if (!verbose && shown++ == MOST_REASONS) {
                terminal.text(2, "and " + Words.count(reasons.size() - MOST_REASONS, "more reason"));
                break;
            }
            Reason reason = entry.getKey();
            terminal.text(
                    2,
                    reason.rule() + " " + rules.definition(reason.rule()).name() + ": "
                            + Words.count(entry.getValue(), "resource") + ", " + reason.reason());
            terminal.text(4, "Try: " + reason.remedy());
        }
        if (others > 0) {
            terminal.text(2, "and " + Words.count(others, "more finding") + " of other reasons");
        }
    }

    private void count(Finding finding) {
        Gap gap = finding.gaps().isEmpty() ? null : finding.gaps().get(0);
        Reason reason = gap == null
                ? new Reason(finding.rule(), finding.message(), "Scan again.")
                : new Reason(finding.rule(), gap.reason().text(), gap.reason().remedy());
        if (reasons.size() < MOST_COUNTED || reasons.containsKey(reason)) {
            reasons.merge(reason, 1L, Long::sum);
        } else {
            others++;
        }
    }
}
