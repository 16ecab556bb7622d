package io.github.wardyn.reporters.junit;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cases of one family of rules. */
final class Suite {

    /** GitLab refuses a file of more than 250,000 XML objects; a case has up to three. */
    private static final int MOST_CASES = 60_000;

    private final ScanReport report;
    private final String family;
    private final Tally tally = new Tally();
    private final List<PassedCases> passed = new ArrayList<>();
    private final Map<RuleId, Map<Verdict, Long>> leftOut = new TreeMap<>();
    private int detailed;

    private Suite(ScanReport report, String family) {
        this.report = report;
        this.family = family;
    }

    /** Gives the suites by name, each knowing what it will write. */
    static List<Suite> of(ScanReport report) {
        ReportRules rules = new ReportRules(report);
        Map<String, Suite> suites = new TreeMap<>();
        for (RuleDefinition rule : report.rules()) {
            suites.computeIfAbsent(rule.family(), family -> new Suite(report, family));
        }
        int room = MOST_CASES;
        for (Finding finding : report.findings()) {
            if (TestCase.isWritten(finding)) {
                Suite suite = suites.get(rules.definition(finding.rule()).family());
                if (suite != null) {
                    suite.count(finding, room-- > 0);
                }
            }
        }
        for (PassedCases passed : PassedCases.of(report)) {
            Suite suite = suites.get(passed.rule().family());
            if (suite != null) {
                suite.passed.add(passed);
                suite.tally.add(Verdict.PASS);
            }
        }
        return List.copyOf(suites.values());
    }

    private void count(Finding finding, boolean hasRoom) {
        if (hasRoom) {
            detailed++;
            tally.add(finding.verdict());
            return;
        }
        Map<Verdict, Long> counts = leftOut.computeIfAbsent(finding.rule(), rule -> new TreeMap<>());
        if (counts.merge(finding.verdict(), 1L, Long::sum) == 1) {
            tally.add(finding.verdict());
        }
    }

    Tally tally() {
        return tally;
    }

    void write(XmlWriter xml) throws IOException {
        ReportRules rules = new ReportRules(report);
        String timestamp =
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(report.takenAt().atOffset(ZoneOffset.UTC));
        xml.start("testsuite", tally.attributes(family, timestamp));
        int written = 0;
        for (Finding finding : report.findings()) {
            if (written < detailed
                    && TestCase.isWritten(finding)
                    && rules.definition(finding.rule()).family().equals(family)) {
                written++;
                new TestCase(xml, rules).write(Redaction.of(finding));
            }
        }
        for (Map.Entry<RuleId, Map<Verdict, Long>> rule : leftOut.entrySet()) {
            for (Map.Entry<Verdict, Long> count : rule.getValue().entrySet()) {
                new TestCase(xml, rules).writeRest(rules.definition(rule.getKey()), count.getKey(), count.getValue());
            }
        }
        for (PassedCases cases : passed) {
            cases.write(xml);
        }
        xml.end();
    }
}
