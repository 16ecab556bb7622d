package io.github.wardyn.reporters.gitlab;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.RelativePath;
import io.github.wardyn.reporters.internal.ReportRules;
import java.io.IOException;
import java.util.List;

/** Writes what fails in files as code quality issues; live resources stand in no file and are left out. */
public final class GitlabReporter implements Reporter {

    private static final int LINE_DEPTH = 1;
    private static final int LONGEST_TEXT = 1_000;

    @Override
    public String format() {
        return "gitlab";
    }

    @Override
    public String fileName() {
        return "gl-code-quality-report.json";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        ReportRules rules = new ReportRules(report);
        try (JsonWriter json = JsonWriter.lines(output.open(), LINE_DEPTH)) {
            json.array(report.findings(), finding -> {
                Place place = finding.place();
                boolean fails = finding.verdict() == Verdict.FAIL && finding.baseline() != BaselineState.RESOLVED;
                if (place != null && fails) {
                    json.object(() -> issue(json, rules, Redaction.of(finding), place));
                }
            });
            json.line();
        }
    }

    private static void issue(JsonWriter json, ReportRules rules, Finding finding, Place place) throws IOException {
        json.field("type", "issue");
        json.field(
                "check_name",
                finding.rule() + " " + rules.definition(finding.rule()).name());
        json.field("description", PlainText.atMost(LONGEST_TEXT, PlainText.oneLine(finding.message())));
        json.texts("categories", List.of("Security"));
        json.field("fingerprint", finding.fingerprint());
        json.field("severity", severity(finding.severity()));
        json.object("location", () -> {
            json.field("path", RelativePath.of(place.file()));
            json.object("lines", () -> {
                json.field("begin", Math.max(1, place.line()));
                json.field("end", Math.max(1, Math.max(place.line(), place.endLine())));
            });
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "blocker";
            case HIGH -> "critical";
            case MEDIUM -> "major";
            case LOW -> "minor";
            case INFO -> "info";
        };
    }
}
