package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.rulecompiler.internal.catalog.ParsedRule;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Holds a {@code rule.drl} to the form that rules have: it states a known bad state of its subject and does nothing
 * else. What the type system of Java would tell at a place that no author knows is told here, with the author's line.
 */
public final class DrlLint {

    private final ClassLoader facts;

    /**
     * Checks rules against a model.
     *
     * @param facts where the model's types are found
     */
    public DrlLint(ClassLoader facts) {
        this.facts = facts;
    }

    /** Checks one file against its {@code rule.yaml}. Must be asked before code is generated from the file. */
    public void check(ParsedRule rule, DrlFile file, List<Problem> problems) {
        Report report = new Report(file, problems);
        RuleDefinition definition = rule.definition();
        new HeaderLint(report).check(rule.folder(), file.parsed().getName());
        if (file.parsed().getRules().isEmpty()) {
            report.at(0, "drl-empty", "The file holds no rule.", "copy a neighbour's rule.drl.");
        }
        Reads reads = new Reads();
        for (RuleDescr descr : file.parsed().getRules()) {
            checkHead(descr, definition, report);
            Map<String, Class<?>> variables = new ConditionLint(facts, reads, report).check(descr);
            new ConsequenceLint(definition, report).check(descr, variables);
        }
        new NeedsLint(definition, report).check(reads);
        new ParametersLint(rule, report).check(reads);
    }

    private static void checkHead(RuleDescr descr, RuleDefinition definition, Report report) {
        int offset = descr.getStartCharacter();
        if (!descr.getName().equals(definition.name()) && !descr.getName().startsWith(definition.name() + " ")) {
            report.at(
                    offset,
                    "rule-name",
                    "The rule is called \"" + descr.getName() + "\"; its name must begin with the folder's.",
                    "write rule \"" + definition.name() + "\"; a second one adds words after it.");
        }
        if (!descr.getAttributes().isEmpty() || !descr.getAnnotationNames().isEmpty()) {
            report.at(
                    offset,
                    "rule-attribute",
                    "The rule has attributes or annotations "
                            + descr.getAttributes().keySet() + descr.getAnnotationNames()
                            + "; rules have no order, groups or timers.",
                    "remove them.");
        }
        if (descr.getParentName() != null) {
            report.at(offset, "rule-attribute", "The rule extends another.", "state the whole condition.");
        }
    }
}
