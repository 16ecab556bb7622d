package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Fact;
import io.github.wardyn.rulecompiler.internal.facts.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Walks the patterns of one rule: their types, what they bind, and each constraint. */
final class ConditionLint {

    private static final Pattern NAME = Pattern.compile("\\$[a-z]\\w*");

    private final ClassLoader facts;
    private final Reads reads;
    private final Report report;
    private final Map<String, Class<?>> variables = new HashMap<>();
    private final Map<String, Reads.Component> origins = new HashMap<>();

    ConditionLint(ClassLoader facts, Reads reads, Report report) {
        this.facts = facts;
        this.reads = reads;
        this.report = report;
    }

    /** Checks the conditions of a rule and gives what they bind. */
    Map<String, Class<?>> check(RuleDescr rule) {
        walk(rule.getLhs());
        return variables;
    }

    private void walk(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(this::walk);
        } else if (descr instanceof OrDescr or) {
            or.getDescrs().forEach(this::walk);
        } else if (descr instanceof NotDescr not) {
            not.getDescrs().forEach(this::walk);
        } else if (descr instanceof ExistsDescr exists) {
            for (Object child : exists.getDescrs()) {
                walk((BaseDescr) child);
            }
        } else {
            report.at(
                    descr.getStartCharacter(),
                    "drl-element",
                    "\"" + descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT)
                            + "\" has no place in a rule.",
                    "use patterns, not, exists and or; what is computed belongs into a derived fact.");
        }
    }

    private void pattern(PatternDescr pattern) {
        Optional<Class<?>> type = Members.type(pattern.getObjectType(), facts);
        if (type.isEmpty()) {
            report.at(
                    pattern.getStartCharacter(),
                    "type-unknown",
                    "\"" + pattern.getObjectType() + "\" is no type of the model.",
                    "check the name; the types stand in io.github.wardyn.model.");
            return;
        }
        if (pattern.getSource() instanceof FromDescr from) {
            source(from, pattern);
        } else if (pattern.getSource() != null) {
            report.at(
                    pattern.getStartCharacter(),
                    "drl-element",
                    "Only \"from\" a list of a fact may feed a pattern.",
                    "what is computed belongs into a derived fact.");
        } else if (Fact.class.isAssignableFrom(type.get())) {
            reads.add(new Reads.Component(type.get(), "", report.file().place(pattern.getStartCharacter())));
        }
        if (pattern.getIdentifier() != null) {
            bind(pattern.getIdentifier(), type.get(), pattern.getStartCharacter());
            origins.put(
                    pattern.getIdentifier(),
                    new Reads.Component(type.get(), "", report.file().place(pattern.getStartCharacter())));
        }
        ConstraintLint lint = new ConstraintLint(type.get(), pattern.getSource() == null, facts, this, reads, report);
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                lint.check(expression.getExpression(), expression.getStartCharacter());
            }
        }
    }

    private void source(FromDescr from, PatternDescr pattern) {
        String text = String.valueOf(from.getDataSource()).strip();
        new ConstraintLint(Object.class, false, facts, this, reads, report)
                .check(text, report.file().text().indexOf(text, pattern.getStartCharacter()));
    }

    void bind(String name, Class<?> type, int offset) {
        if (!NAME.matcher(name).matches()) {
            report.at(
                    offset,
                    "variable-form",
                    "The variable \"" + name + "\" does not begin with $.",
                    "write \"$" + name.replace("$", "") + "\".");
        }
        variables.put(name, type);
    }

    void originate(String name, Reads.Component origin) {
        origins.put(name, origin);
    }

    Optional<Class<?>> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Optional<Reads.Component> origin(String name) {
        return Optional.ofNullable(origins.get(name));
    }

    List<String> variableNames() {
        return List.copyOf(Set.copyOf(variables.keySet()).stream().sorted().toList());
    }
}
