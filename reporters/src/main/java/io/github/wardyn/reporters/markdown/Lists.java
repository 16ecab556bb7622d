package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.ReportLines;
import io.github.wardyn.reporters.internal.UnknownReasons;
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
        losses();
        section("Could not be judged", unknowns());
        section("Not read", ReportLines.gaps(report));
        section("Waivers that need care", ReportLines.waivers(report));
        section("Problems of the input", ReportLines.problems(report));
    }

    private void losses() {
        List<ScanReport.Loss> losses = report.lossCalendar();
        if (losses.isEmpty()) {
            return;
        }
        page.heading("Losses (" + losses.size() + ")");
        page.head("when", "what is lost", "where", "rule");
        for (ScanReport.Loss loss : losses.subList(0, Math.min(MOST, losses.size()))) {
            page.row(List.of(
                    ReportLines.when(report, loss.deadline()),
                    Page.cell(loss.deadline().lost()),
                    Page.code(loss.resource().id().canonical()),
                    loss.rule().value()));
        }
        if (losses.size() > MOST) {
            page.add("\nand " + (losses.size() - MOST) + " more" + "\n");
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(title + " (" + lines.size() + ")");
            page.list(MOST, lines);
        }
    }

    private List<String> unknowns() {
        return UnknownReasons.of(report).all().stream()
                .map(reason -> reason.text() + ". " + reason.remedy())
                .toList();
    }
}
