package io.github.wardyn.reporters.junit;

import io.github.wardyn.model.Region;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What complied with a rule in one place. */
record PassedCases(RuleDefinition rule, String where, long count) {

    private static final int MOST_PLACES = 10_000;

    /** Gives them by rule and place; by rule alone where there are very many places. */
    static List<PassedCases> of(ScanReport report) {
        ReportRules rules = new ReportRules(report);
        boolean crowded = report.counts().size() > MOST_PLACES;
        List<PassedCases> cases = new ArrayList<>();
        Map<RuleId, Long> byRule = new LinkedHashMap<>();
        for (ScanReport.Count count : report.counts()) {
            long passed = count.verdicts().getOrDefault(Verdict.PASS, 0L);
            if (passed > 0 && crowded) {
                byRule.merge(count.rule(), passed, Long::sum);
            } else if (passed > 0) {
                String region = count.region().equals(Region.NONE) ? "" : " " + count.region();
                cases.add(new PassedCases(rules.definition(count.rule()), count.scope() + region, passed));
            }
        }
        byRule.forEach((rule, passed) -> cases.add(new PassedCases(rules.definition(rule), "everywhere", passed)));
        return cases;
    }

    void write(XmlWriter xml) throws IOException {
        xml.empty(
                "testcase",
                "classname",
                TestCase.className(rule),
                "name",
                where + ": " + Words.count(count, "resource") + " passed",
                "time",
                "0");
    }
}
