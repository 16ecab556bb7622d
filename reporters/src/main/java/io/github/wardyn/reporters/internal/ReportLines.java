package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands beside the findings, each as one line of plain text. */
public final class ReportLines {

    private ReportLines() {}

    /** Gives what is lost and when, soonest first. */
    public static List<String> losses(ScanReport report) {
        return report.lossCalendar().stream().map(ReportLines::loss).toList();
    }

    private static String loss(ScanReport.Loss loss) {
        return Words.minute(loss.deadline().at()) + (loss.deadline().estimated() ? " at the latest" : "") + "  "
                + loss.rule() + " " + loss.resource().id() + ": "
                + loss.deadline().lost();
    }

    /** Gives the lists that are not complete, why, and what would mend it. */
    public static List<String> gaps(ScanReport report) {
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

    /** Gives the waivers that need care: expired, soon to expire, for nothing. */
    public static List<String> waivers(ScanReport report) {
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

    /** Gives the problems of the input. */
    public static List<String> problems(ScanReport report) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : report.problems()) {
            String hint = problem.hint();
            lines.add(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.place() + ": "
                    + problem.message() + (hint == null ? "" : " Try: " + hint));
        }
        return lines;
    }
}
