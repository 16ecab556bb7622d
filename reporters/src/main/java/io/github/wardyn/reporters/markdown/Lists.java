package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.ReportLines;
import io.github.wardyn.reporters.internal.UnknownReasons;
import io.github.wardyn.reporters.internal.Words;
import java.util.List;

/** What stands beside the findings. */
final class Lists {

    private static final int MOST = 20;

    private final Page page;
    private final ScanReport report;

    Lists(Page page, ScanReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        section("Losses ahead", ReportLines.losses(report));
        section("Could not be judged", unknowns());
        section("Not read", ReportLines.gaps(report));
        section("Waivers that need care", ReportLines.waivers(report));
        section("Problems of the input", ReportLines.problems(report));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(title + " (" + lines.size() + ")");
            page.list(MOST, lines);
        }
    }

    private List<String> unknowns() {
        return UnknownReasons.of(report).counts().entrySet().stream()
                .map(entry -> entry.getKey().rule() + ": " + Words.count(entry.getValue(), "resource") + ", "
                        + entry.getKey().text() + ". " + entry.getKey().remedy())
                .toList();
    }
}
