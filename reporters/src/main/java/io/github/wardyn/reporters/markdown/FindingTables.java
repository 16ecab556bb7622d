package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Causes;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.RuleHelp;
import io.github.wardyn.reporters.internal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is new, what is resolved, and the worst of all, as tables. */
final class FindingTables {

    private static final int MOST_ROWS = 20;

    private final Page page;
    private final ScanReport report;
    private final ReportRules rules;
    private final Links links;
    private final Causes causes;

    FindingTables(Page page, ScanReport report) {
        this.page = page;
        this.report = report;
        this.rules = new ReportRules(report);
        this.links = new Links(report.run().revision());
        this.causes = Causes.of(report);
    }

    void write() {
        if (report.run().baseline() != null) {
            table("New findings", finding -> isFail(finding) && finding.baseline() == BaselineState.NEW);
            table("Resolved findings", finding -> finding.baseline() == BaselineState.RESOLVED);
            table("Not observed this time", finding -> finding.baseline() == BaselineState.NOT_OBSERVED);
        }
        table("Worst findings", finding -> isFail(finding) && !causes.follows(finding));
    }

    private static boolean isFail(Finding finding) {
        return finding.isCurrent() && finding.verdict() == Verdict.FAIL;
    }

    private void table(String title, Predicate<Finding> selected) {
        List<Finding> shown = new ArrayList<>();
        long all = 0;
        for (Finding finding : report.findings()) {
            if (selected.test(finding) && all++ < MOST_ROWS) {
                shown.add(finding);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        page.heading(title + " (" + all + ")");
        page.head("severity", "rule", "where", "what");
        shown.forEach(finding -> row(Redaction.of(finding)));
        if (all > shown.size()) {
            page.add("\nand " + Words.count(all - shown.size(), "more finding") + "\n");
        }
    }

    private void row(Finding finding) {
        String name = finding.rule() + " " + rules.definition(finding.rule()).name();
        long followers = causes.followers(finding);
        page.row(List.of(
                finding.severity().wireName(),
                "[" + Page.cell(name) + "](" + RuleHelp.uri(rules.text(finding.rule())) + ")",
                where(finding),
                Page.cell(finding.message())
                        + (followers == 0 ? "" : " " + Words.count(followers, "more finding") + " from this cause.")));
    }

    private String where(Finding finding) {
        Place place = finding.place();
        String id = Page.code(Words.address(finding));
        return place == null ? id : links.to(place) + " " + id;
    }
}
