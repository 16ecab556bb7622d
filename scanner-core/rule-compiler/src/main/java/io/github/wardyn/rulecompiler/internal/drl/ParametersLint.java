package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Parameter;
import io.github.wardyn.rulecompiler.internal.catalog.ParsedRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every parameter that is declared must be used, every one that is used declared, and asked for as what it is. */
final class ParametersLint {

    private static final Map<String, Set<Parameter.Type>> TYPES = Map.of(
            "integer", Set.of(Parameter.Type.INTEGER),
            "withinDays", Set.of(Parameter.Type.INTEGER),
            "olderThanDays", Set.of(Parameter.Type.INTEGER),
            "truth", Set.of(Parameter.Type.BOOLEAN),
            "text", Set.of(Parameter.Type.STRING),
            "isWeaker", Set.of(Parameter.Type.STRING),
            "list", Set.of(Parameter.Type.LIST),
            "lacksTags", Set.of(Parameter.Type.LIST),
            "classified", Set.of(Parameter.Type.CLASSIFICATION));

    private final ParsedRule rule;
    private final Report report;

    ParametersLint(ParsedRule rule, Report report) {
        this.rule = rule;
        this.report = report;
    }

    void check(Reads reads) {
        RuleDefinition definition = rule.definition();
        Set<String> used = new HashSet<>();
        for (Reads.Parameter read : reads.parameters()) {
            used.add(read.name());
            if (!read.ruleId().equals(definition.id().value())) {
                report.at(
                        read.place(),
                        "parameter-foreign",
                        "\"" + read.ruleId() + "\" is not the rule's own id.",
                        "write \"" + definition.id() + "\".");
            }
            Parameter declared = definition.parameters().get(read.name());
            if (declared == null) {
                report.at(
                        read.place(),
                        "parameter-undeclared",
                        "\"" + read.name() + "\" is no parameter of the rule.",
                        definition.parameters().isEmpty()
                                ? "declare it under \"parameters\" in rule.yaml."
                                : Report.nearest(
                                        read.name(),
                                        List.copyOf(definition.parameters().keySet())));
            } else if (TYPES.containsKey(read.method())
                    && !TYPES.get(read.method()).contains(declared.type())) {
                report.at(
                        read.place(),
                        "parameter-type",
                        "\"" + read.name() + "\" is a " + declared.type().wireName() + " and is asked for with \""
                                + read.method() + "\".",
                        "ask for it as what it is, or change its type in rule.yaml.");
            }
        }
        for (String name : definition.parameters().keySet()) {
            if (!used.contains(name)) {
                report.at(
                        parametersPlace(),
                        "parameter-unused",
                        "The parameter \"" + name + "\" is declared and no rule of the file reads it.",
                        "read it in rule.drl, or remove it.");
            }
        }
    }

    private Place parametersPlace() {
        return rule.yaml()
                .entry("parameters")
                .map(entry -> entry.keyPlace())
                .orElse(Place.of(rule.folder().shown("rule.yaml")));
    }
}
