package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.rulecompiler.internal.facts.Members;
import io.github.wardyn.rulecompiler.internal.facts.Members.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what the DRL reads with what {@code rule.yaml} says it needs: a component that is read and not needed would
 * let the rule pass on a value that it did not see.
 */
final class NeedsLint {

    private static final String SUBJECT = "subject.";

    private final RuleDefinition definition;
    private final Report report;
    private final List<String> declared;

    NeedsLint(RuleDefinition definition, Report report) {
        this.definition = definition;
        this.report = report;
        this.declared = Stream.concat(
                        definition.needs().stream(), definition.scope().stream().map(Condition::path))
                .toList();
    }

    void check(Reads reads) {
        Set<String> missing = new LinkedHashSet<>();
        for (Reads.Component read : reads.components()) {
            String need = need(read);
            if (!need.isEmpty() && declared.stream().noneMatch(path -> covers(path, need)) && missing.add(need)) {
                report.at(
                        read.place(),
                        "need-missing",
                        "The rule reads \"" + need + "\", which \"needs\" of rule.yaml does not name.",
                        "add \"" + need + "\" to \"needs\", or it passes where that is unknown.");
            }
        }
    }

    /** What must be named for a read; "" where the value is always known. */
    private String need(Reads.Component read) {
        if (Derived.class.isAssignableFrom(read.root()) && read.path().startsWith(SUBJECT)) {
            return read.path().substring(SUBJECT.length());
        }
        boolean subject =
                definition.subjects().stream().map(FactType::factClass).anyMatch(type -> type == read.root());
        if (!subject && !Derived.class.isAssignableFrom(read.root())) {
            return read.root().getSimpleName();
        }
        if (read.path().isEmpty() || !canBeUnknown(read.root(), read.path())) {
            return subject ? "" : read.root().getSimpleName();
        }
        return subject ? read.path() : read.root().getSimpleName() + "." + read.path();
    }

    private static boolean canBeUnknown(Class<?> root, String path) {
        Class<?> at = root;
        for (String name : path.split("\\.", -1)) {
            Optional<Member> member = Members.find(at, name);
            if (member.isEmpty()) {
                return true;
            }
            if (member.get().nullable() || !isComponent(at, name)) {
                return true;
            }
            at = member.get().element();
        }
        return false;
    }

    /** A question may rest on components that are unknown, so it counts as one. */
    private static boolean isComponent(Class<?> type, String name) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    private static boolean covers(String declared, String need) {
        return declared.equals(need) || declared.startsWith(need + ".") || need.startsWith(declared + ".");
    }
}
