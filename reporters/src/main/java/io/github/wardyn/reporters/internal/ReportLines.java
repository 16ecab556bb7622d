package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands beside the findings, each as one line of plain text. */
public final class ReportLines {

    private static final int NAMED = 4;

    private ReportLines() {}

    /** Gives what is lost and when, soonest first. */
    public static List<String> losses(ScanReport report) {
        return report.lossCalendar().stream().map(loss -> loss(report, loss)).toList();
    }

    private static String loss(ScanReport report, ScanReport.Loss loss) {
        return when(report, loss.deadline()) + "  " + loss.rule() + ": "
                + loss.deadline().lost() + " " + loss.resource().id();
    }

    /** Gives e.g. {@code 2026-11-27 01:30 UTC at the latest}, and whether that had passed at the scan. */
    public static String when(ScanReport report, Deadline deadline) {
        return Words.minute(deadline.at())
                + (deadline.estimated() ? " at the latest" : "")
                + (deadline.at().isAfter(report.takenAt()) ? "" : " (past)");
    }

    /** Gives the lists that are not complete by place and reason, and what would mend it. */
    public static List<String> gaps(ScanReport report) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (Coverage.Entry entry : report.coverage().entries()) {
            UnknownReason gap = entry.gap();
            if (gap != null) {
                String region = entry.region().equals(Region.NONE) ? "" : " " + entry.region();
                String why = entry.scope() + region + ": " + gap.kind() + ". " + gap.remedy();
                types.computeIfAbsent(why, key -> new ArrayList<>())
                        .add(entry.type().typeName());
            }
        }
        List<String> lines = new ArrayList<>();
        types.forEach((why, names) -> lines.add(some(names) + " of " + why));
        return lines;
    }

    private static String some(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more types";
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
