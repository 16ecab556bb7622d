package io.github.wardyn.reporters.console;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Causes;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportLines;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The failures by rule, worst first; those that follow from another are only counted under it. */
final class FailSection {

    private static final int MOST_DETAILED = 20;

    private record Group(RuleId rule, Severity severity) {}

    private final Terminal terminal;
    private final ScanReport report;
    private final boolean verbose;
    private final ReportRules rules;
    private final Causes causes;
    private final Map<Group, Long> sizes = new HashMap<>();

    FailSection(Terminal terminal, ScanReport report, boolean verbose) {
        this.terminal = terminal;
        this.report = report;
        this.verbose = verbose;
        this.rules = new ReportRules(report);
        this.causes = Causes.of(report);
    }

    void write() throws IOException {
        for (Finding finding : report.findings()) {
            if (isListed(finding)) {
                sizes.merge(new Group(finding.rule(), finding.severity()), 1L, Long::sum);
            }
        }
        @Nullable Group current = null;
        long detailed = 0;
        long left = 0;
        for (Finding finding : report.findings()) {
            if (!isListed(finding)) {
                continue;
            }
            Group group = new Group(finding.rule(), finding.severity());
            if (!group.equals(current)) {
                current = group;
                head(group);
            }
            if (verbose || detailed < MOST_DETAILED) {
                detailed++;
                detail(Redaction.of(finding));
            } else {
                left++;
            }
        }
        if (left > 0) {
            terminal.blank();
            terminal.text(0, "Another " + Words.count(left, "finding") + "; --verbose lists all.");
        }
    }

    private boolean isListed(Finding finding) {
        return finding.isCurrent() && finding.verdict() == Verdict.FAIL && (verbose || !causes.follows(finding));
    }

    private void head(Group group) throws IOException {
        RuleDefinition rule = rules.definition(group.rule());
        terminal.blank();
        terminal.headed(
                0,
                group.severity().compareTo(Severity.HIGH) >= 0 ? Terminal.Colour.RED : Terminal.Colour.YELLOW,
                "\u2717 " + group.severity().wireName().toUpperCase(Locale.ROOT),
                rule.id() + " " + rule.name() + ": " + Words.count(sizes.getOrDefault(group, 0L), "finding"));
    }

    private void detail(Finding finding) throws IOException {
        String state = finding.baseline() == BaselineState.NEW ? " (new)" : "";
        terminal.text(2, Words.location(finding) + state);
        terminal.text(4, finding.message());
        for (Evidence evidence : verbose
                ? finding.evidence()
                : finding.evidence().stream().limit(1).toList()) {
            String expected = evidence.expected();
            terminal.text(
                    4,
                    evidence.path() + " is " + evidence.observed()
                            + (expected == null ? "" : ", expected " + expected)
                            + (verbose && evidence.action() != null ? " (" + evidence.action() + ")" : ""));
        }
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            terminal.text(4, "Loss: " + ReportLines.when(report, deadline) + ": " + deadline.lost());
        }
        long followers = causes.followers(finding);
        if (followers > 0) {
            terminal.text(
                    4,
                    Words.count(followers, "more finding") + (followers == 1 ? " follows" : " follow")
                            + " from this one.");
        }
        if (verbose) {
            terminal.text(4, "Try: " + rules.text(finding.rule()).remediation().summary());
        }
    }
}
