package io.github.wardyn.reporters.console;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.ReportLines;
import java.io.IOException;
import java.util.List;

/** What is to be lost, what was not read, which waivers need care, which inputs have problems. */
final class Sections {

    private static final int MOST = 20;

    private final Terminal terminal;
    private final ScanReport report;

    Sections(Terminal terminal, ScanReport report) {
        this.terminal = terminal;
        this.report = report;
    }

    void write() throws IOException {
        section("Losses", ReportLines.losses(report));
        section("Not read", ReportLines.gaps(report));
        section("Waivers", ReportLines.waivers(report));
        section("Problems of the input", ReportLines.problems(report));
    }

    private void section(String title, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        terminal.blank();
        terminal.headed(0, Terminal.Colour.BOLD, title + ":", "" + lines.size());
        for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
            terminal.text(2, line);
        }
        if (lines.size() > MOST) {
            terminal.text(2, "and " + (lines.size() - MOST) + " more");
        }
    }
}
