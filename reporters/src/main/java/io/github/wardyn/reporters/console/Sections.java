package io.github.wardyn.reporters.console;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        section(
                "Losses ahead",
                report.lossCalendar().stream().map(Sections::loss).toList());
        section("Not read", gaps());
        section("Waivers", waivers());
        section("Problems of the input", problems());
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

    private static String loss(ScanReport.Loss loss) {
        return Words.minute(loss.deadline().at()) + (loss.deadline().estimated() ? " at the latest" : "") + "  "
                + loss.rule() + " " + loss.resource().id() + ": "
                + loss.deadline().lost();
    }

    private List<String> gaps() {
        List<String> lines = new ArrayList<>();
        for (Coverage.Entry entry : report.coverage().entries()) {
            UnknownReason gap = entry.gap();
            if (gap != null) {
                String region = entry.region().equals(Region.NONE) ? "" : " " + entry.region();
                lines.add(entry.type().typeName() + " of " + entry.scope() + region + ": " + gap.text() + ". "
                        + gap.remedy());
            }
        }
        return lines;
    }

    private List<String> waivers() {
        List<String> lines = new ArrayList<>();
        for (ScanReport.WaiverUse use : report.waivers()) {
            Waiver waiver = use.waiver();
            String name = waiver.place() + " " + String.join(", ", waiver.rules()) + " of " + waiver.resource();
            if (use.expired()) {
                lines.add("expired on " + waiver.expires() + ": " + name);
            } else if (use.expiresSoon()) {
                lines.add("expires on " + waiver.expires() + ": " + name);
            }
            if (use.matched() == 0) {
                lines.add("matches nothing: " + name);
            }
        }
        return lines;
    }

    private List<String> problems() {
        List<String> lines = new ArrayList<>();
        for (Problem problem : report.problems()) {
            String hint = problem.hint();
            lines.add(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.place() + ": "
                    + problem.message() + (hint == null ? "" : " Try: " + hint));
        }
        return lines;
    }
}
