package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the verdicts say of each control of each framework. */
public final class Frameworks {

    /** How verdicts outweigh one another: what failed, then what is not known, then what was accepted, then the rest. */
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.FAIL, Verdict.UNKNOWN, Verdict.WAIVED, Verdict.PASS, Verdict.NOT_APPLICABLE);

    /**
     * A control with the rules mapped to it.
     *
     * @param status the worst verdict of its rules as text; {@code not-covered} where no rule ran
     */
    public record Status(Framework.Control control, String status, List<RuleId> rules, Map<Verdict, Long> verdicts) {}

    private final ScanReport report;
    private final Map<RuleId, Map<Verdict, Long>> byRule = new HashMap<>();

    public Frameworks(ScanReport report) {
        this.report = report;
        for (ScanReport.Count count : report.counts()) {
            Map<Verdict, Long> sum = byRule.computeIfAbsent(count.rule(), rule -> new EnumMap<>(Verdict.class));
            count.verdicts().forEach((verdict, n) -> sum.merge(verdict, n, Long::sum));
        }
    }

    /** Gives the frameworks of the report, and those that only its rules name, each with all its controls. */
    public List<Framework> all() {
        Map<String, Framework> byId = new LinkedHashMap<>();
        report.frameworks().forEach(framework -> byId.put(framework.id(), framework));
        for (RuleText text : report.texts()) {
            text.controls()
                    .forEach((id, controls) -> byId.merge(
                            id,
                            new Framework(
                                    id,
                                    id,
                                    controls.stream().map(Frameworks::untitled).toList()),
                            Frameworks::joined));
        }
        return List.copyOf(byId.values());
    }

    private static Framework.Control untitled(String id) {
        return new Framework.Control(id, "");
    }

    private static Framework joined(Framework known, Framework named) {
        List<Framework.Control> controls = new ArrayList<>(known.controls());
        for (Framework.Control control : named.controls()) {
            if (controls.stream().noneMatch(other -> other.id().equals(control.id()))) {
                controls.add(control);
            }
        }
        return new Framework(known.id(), known.title(), controls);
    }

    public List<Status> statuses(Framework framework) {
        return framework.controls().stream()
                .map(control -> status(framework.id(), control))
                .toList();
    }

    private Status status(String framework, Framework.Control control) {
        List<RuleId> rules = report.texts().stream()
                .filter(text ->
                        text.controls().getOrDefault(framework, List.of()).contains(control.id()))
                .map(RuleText::id)
                .toList();
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        for (RuleId rule : rules) {
            byRule.getOrDefault(rule, Map.of()).forEach((verdict, n) -> verdicts.merge(verdict, n, Long::sum));
        }
        String status = WORST_FIRST.stream()
                .filter(verdicts::containsKey)
                .findFirst()
                .map(Verdict::wireName)
                .orElse(rules.isEmpty() ? "not-covered" : Verdict.NOT_APPLICABLE.wireName());
        return new Status(control, status, rules, verdicts);
    }
}
