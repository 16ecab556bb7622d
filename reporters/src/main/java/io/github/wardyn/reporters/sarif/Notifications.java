package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.Project;
import io.github.wardyn.reporters.internal.ReportRules;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scan has to say beside its results: what could not be judged or read, and what was left out. */
final class Notifications {

    /** What a notification is about. */
    enum Kind {
        UNKNOWN("NTF001", "UnknownVerdict", "A rule could not be judged, since something it needs could not be seen."),
        GAP("NTF002", "CoverageGap", "A list of resources could not be read completely."),
        PROBLEM("NTF003", "InputProblem", "An input could not be used, or looks like a mistake."),
        LEFT_OUT("NTF004", "ResultsLeftOut", "Results were left out to keep the limits of code scanning."),
        CROWDED("NTF005", "ResultsCrowded", "GitHub shows only the 5,000 worst results of a run."),
        INCOMPLETE("NTF006", "IncompleteAccepted", "The scan may be incomplete, and its user accepts that.");

        private final String id;
        private final String title;
        private final String description;

        Kind(String id, String title, String description) {
            this.id = id;
            this.title = title;
            this.description = description;
        }
    }

    private static final int MOST = 1_000;
    private static final int LONGEST_TEXT = 1_000;

    private final JsonWriter json;
    private final ScanReport report;
    private final ReportRules rules;

    Notifications(JsonWriter json, ScanReport report) {
        this.json = json;
        this.report = report;
        this.rules = new ReportRules(report);
    }

    void writeDescriptors() throws IOException {
        json.objects("notifications", List.of(Kind.values()), kind -> {
            json.field("id", kind.id);
            json.field("name", kind.title);
            json.object("shortDescription", () -> json.field("text", kind.description));
            json.object("fullDescription", () -> json.field("text", kind.description));
            json.object("help", () -> {
                json.field("text", kind.description);
                json.field("markdown", kind.description);
            });
            json.field("helpUri", Project.HOME);
        });
    }

    void write(long leftOut, boolean crowded) throws IOException {
        json.array("toolExecutionNotifications", () -> {
            if (leftOut > 0) {
                write(Kind.LEFT_OUT, "warning", leftOut + " results were left out; the worst are kept.", null);
            }
            if (crowded) {
                write(Kind.CROWDED, "warning", Kind.CROWDED.description, null);
            }
            if (report.allowIncomplete()) {
                write(Kind.INCOMPLETE, "note", Kind.INCOMPLETE.description, null);
            }
            problems();
            gaps();
            unknowns();
        });
    }

    private void problems() throws IOException {
        for (Problem problem : report.problems()) {
            String level = problem.severity() == Problem.Level.ERROR ? "error" : "warning";
            String hint = problem.hint();
            write(
                    Kind.PROBLEM,
                    level,
                    problem.place() + ": " + problem.message() + (hint == null ? "" : " " + hint),
                    null);
        }
    }

    private void gaps() throws IOException {
        for (Coverage.Entry entry : report.coverage().entries()) {
            UnknownReason gap = entry.gap();
            if (gap != null) {
                String region = entry.region().equals(Region.NONE) ? "" : " in " + entry.region();
                write(
                        Kind.GAP,
                        "warning",
                        entry.type().typeName() + " of " + entry.scope() + region + ": " + gap.words() + ". "
                                + gap.remedy(),
                        null);
            }
        }
    }

    private void unknowns() throws IOException {
        int written = 0;
        long more = 0;
        for (Finding finding : report.findings()) {
            if (!finding.isCurrent() || finding.verdict() != Verdict.UNKNOWN) {
                continue;
            }
            if (written++ < MOST) {
                write(
                        Kind.UNKNOWN,
                        "warning",
                        Message.of(rules.definition(finding.rule()), finding).text(),
                        finding.rule());
            } else {
                more++;
            }
        }
        if (more > 0) {
            write(Kind.UNKNOWN, "warning", "Another " + more + " verdicts are unknown.", null);
        }
    }

    private void write(Kind kind, String level, String text, @Nullable RuleId rule) throws IOException {
        json.object(() -> {
            json.object("descriptor", () -> {
                json.field("id", kind.id);
                json.field("index", List.of(Kind.values()).indexOf(kind));
            });
            if (rule != null) {
                json.object("associatedRule", () -> {
                    json.field("id", rule.value());
                    json.field("index", rules.index(rule));
                });
            }
            json.field("level", level);
            json.object("message", () -> json.field("text", PlainText.atMost(LONGEST_TEXT, PlainText.oneLine(text))));
        });
    }
}
