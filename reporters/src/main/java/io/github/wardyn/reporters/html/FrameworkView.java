package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A framework with the state of each of its controls.
 *
 * @param id as rules name it
 * @param title its name
 * @param controls its controls; those that no rule covers have no rules
 */
record FrameworkView(String id, String title, List<ControlView> controls) {

    /**
     * A control with the rules that are mapped to it.
     *
     * @param id as the framework spells it
     * @param title what it asks for; empty where only the rules name it
     * @param rules the rules; empty where none covers it
     * @param verdicts what they gave together
     */
    record ControlView(String id, String title, List<RuleView> rules, Verdicts verdicts) {

        boolean covered() {
            return !rules.isEmpty();
        }
    }

    /** Gives the frameworks of a report, and those that only its rules name. */
    static List<FrameworkView> of(List<Framework> frameworks, List<RuleView> rules) {
        Map<String, Framework> all = new TreeMap<>();
        for (RuleView rule : rules) {
            if (rule.text() != null) {
                rule.text().controls().keySet().forEach(id -> all.put(id, new Framework(id, id, List.of())));
            }
        }
        frameworks.forEach(framework -> all.put(framework.id(), framework));
        return all.values().stream().map(framework -> of(framework, rules)).toList();
    }

    private static FrameworkView of(Framework framework, List<RuleView> rules) {
        Map<String, String> titles = new LinkedHashMap<>();
        framework.controls().forEach(control -> titles.put(control.id(), control.title()));
        TreeSet<String> named = new TreeSet<>();
        rules.forEach(rule -> named.addAll(rule.controls(framework.id())));
        named.forEach(id -> titles.putIfAbsent(id, ""));
        List<ControlView> controls = new ArrayList<>();
        titles.forEach((id, title) -> controls.add(control(framework.id(), id, title, rules)));
        return new FrameworkView(framework.id(), framework.title(), controls);
    }

    private static ControlView control(String framework, String id, String title, List<RuleView> rules) {
        List<RuleView> mapped = rules.stream()
                .filter(rule -> rule.controls(framework).contains(id))
                .toList();
        Verdicts verdicts = Verdicts.NONE;
        for (RuleView rule : mapped) {
            verdicts = verdicts.plus(rule.verdicts().counts());
        }
        return new ControlView(id, title, mapped, verdicts);
    }

    /** Gives the number of covered controls whose worst verdict this is. */
    long count(Verdict verdict) {
        return controls.stream()
                .filter(control -> control.covered() && control.verdicts().worst() == verdict)
                .count();
    }

    long uncovered() {
        return controls.stream().filter(control -> !control.covered()).count();
    }

    String anchor() {
        return "fw-" + id.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
