package io.github.wardyn.reporters.github;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Totals;
import io.github.wardyn.reporters.internal.Utf8;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes the workflow commands that annotate a job: the worst ten errors, warnings and notices, which is what GitHub
 * shows of a step, and one notice that tells how many are left out.
 */
public final class GithubReporter implements Reporter {

    private static final int MOST_OF_A_LEVEL = 10;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public String fileName() {
        return "wardyn-annotations.txt";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        ReportRules rules = new ReportRules(report);
        Map<Annotation.Level, Integer> written = new EnumMap<>(Annotation.Level.class);
        long leftOut = 0;
        try (Writer out = Utf8.writer(output.open())) {
            for (Finding finding : report.findings()) {
                if (!finding.isCurrent() || finding.verdict() != Verdict.FAIL) {
                    continue;
                }
                Annotation.Level level = level(finding.severity());
                int most = level == Annotation.Level.NOTICE ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL;
                if (written.merge(level, 1, Integer::sum) <= most) {
                    out.write(annotation(rules, Redaction.of(finding), level).toString());
                    out.write('\n');
                } else {
                    leftOut++;
                }
            }
            String rest = rest(report, leftOut);
            if (!rest.isEmpty()) {
                out.write(new Annotation(Annotation.Level.NOTICE, null, "Wardyn", rest).toString());
                out.write('\n');
            }
        }
    }

    private static String rest(ScanReport report, long leftOut) {
        long unknown = Totals.of(report).of(Verdict.UNKNOWN);
        String findings = leftOut == 0 ? "" : Words.count(leftOut, "more finding") + " not shown here. ";
        return findings + (unknown == 0 ? "" : Words.count(unknown, "verdict") + " unknown.");
    }

    private static Annotation annotation(ReportRules rules, Finding finding, Annotation.Level level) {
        String id = finding.place() == null ? "\n" + finding.resource().id().canonical() : "";
        return new Annotation(
                level,
                finding.place(),
                finding.rule() + " " + rules.definition(finding.rule()).name(),
                finding.message() + id + "\n"
                        + rules.text(finding.rule()).remediation().summary());
    }

    private static Annotation.Level level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> Annotation.Level.ERROR;
            case MEDIUM -> Annotation.Level.WARNING;
            case LOW, INFO -> Annotation.Level.NOTICE;
        };
    }
}
