package io.github.wardyn.testkit.internal;

import io.github.wardyn.engine.internal.derived.Derivations;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One need of a rule, and the ways to make it unknown in a snapshot: the component that its path leads to; the list of
 * facts that it concludes from; and, where the need is a conclusion or a question, whatever that rests on.
 */
public final class NeedTrial {

    private final String need;
    private final Optional<FactType> absence;

    /** Tries a need as rule.yaml spells it. */
    public NeedTrial(String need) {
        this.need = need;
        this.absence = FactType.find(need);
    }

    /**
     * One way to make it unknown.
     *
     * @param what what becomes unknown, for messages
     * @param snapshot the snapshot without it; empty where that is always known
     */
    public record Attempt(String what, Supplier<Optional<Snapshot>> snapshot) {}

    /**
     * Gives snapshots in each of which something is unknown that the need may rest on.
     *
     * @param subjects the facts that the rule passes
     */
    public List<Attempt> attempts(Snapshot snapshot, List<Fact> subjects) {
        List<Attempt> attempts = new ArrayList<>();
        if (absence.isPresent()) {
            attempts.add(list(snapshot, absence.get()));
            return attempts;
        }
        List<Fact> facts = Unseen.facts(snapshot);
        if (isComponent(subjects)) {
            Set<Target> targets = new LinkedHashSet<>();
            subjects.forEach(subject -> walk(facts, subject, subject, "", need, targets));
            targets.forEach(target -> attempts.add(component(snapshot, target.fact(), target.path())));
            return attempts;
        }
        for (FactType type : FactType.values()) {
            attempts.add(list(snapshot, type));
        }
        for (Fact fact : facts) {
            for (String path : Unseen.paths(fact)) {
                attempts.add(component(snapshot, fact, path));
            }
        }
        return attempts;
    }

    /** Tells whether a finding says that just this need, or something on the way to it, is not known. */
    public boolean isNamedBy(Finding finding) {
        return finding.gaps().stream().anyMatch(gap -> {
            for (String prefix = need; !prefix.isEmpty(); prefix = above(prefix)) {
                if (prefix.equals(gap.path()) || prefix.endsWith("." + gap.path())) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * Tells whether it is a question that always has an answer, so that only what the answer rests on can be unknown,
     * which the rule needs too.
     *
     * @param subjects the types that the rule judges
     */
    public boolean isAlwaysAnswered(List<FactType> subjects) {
        int dot = need.indexOf('.');
        Optional<Class<? extends Derived>> derived =
                dot < 0 ? Optional.empty() : Derivations.find(need.substring(0, dot));
        List<Class<?>> roots = new ArrayList<>();
        if (derived.isPresent()) {
            roots.add(derived.get());
        } else {
            subjects.forEach(type -> roots.add(type.factClass()));
        }
        String path = derived.isPresent() ? need.substring(dot + 1) : need;
        return roots.stream().anyMatch(root -> isAlwaysAnswered(root, path));
    }

    private static boolean isAlwaysAnswered(Class<?> root, String path) {
        Class<?> at = root;
        for (String name : path.split("\\.", -1)) {
            Optional<Component> component = at.isRecord() ? FactShape.of(at).component(name) : Optional.empty();
            if (component.isPresent()) {
                at = component.get().type();
                continue;
            }
            try {
                return !at.getMethod(name).getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
            } catch (NoSuchMethodException e) {
                return false;
            }
        }
        return false;
    }

    private static Attempt list(Snapshot snapshot, FactType type) {
        return new Attempt("the list of " + type.typeName(), () -> Optional.of(Unseen.list(snapshot, type)));
    }

    private static Attempt component(Snapshot snapshot, Fact fact, String path) {
        String what =
                path + " of " + FactType.of(fact).typeName() + " " + fact.id().name();
        return new Attempt(what, () -> Unseen.component(snapshot, fact, path));
    }

    private record Target(Fact fact, String path) {}

    private static String above(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** Tells whether the path leads through components only, for any of the subjects. */
    private boolean isComponent(List<Fact> subjects) {
        return subjects.stream().anyMatch(subject -> {
            Class<?> at = subject.getClass();
            for (String name : need.split("\\.", -1)) {
                Optional<Component> component = at.isRecord() ? FactShape.of(at).component(name) : Optional.empty();
                if (component.isEmpty()) {
                    return false;
                }
                at = component.get().type();
            }
            return true;
        });
    }

    private static void walk(
            List<Fact> facts, Fact holder, Object at, String within, String path, Set<Target> targets) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<Component> found = FactShape.of(at.getClass()).component(name);
        if (found.isEmpty()) {
            return;
        }
        Component component = found.get();
        Object value = component.get(at);
        if (dot < 0 || value == null || (component.kind() == Kind.GROUP && component.many())) {
            targets.add(new Target(holder, within + name));
            return;
        }
        String rest = path.substring(dot + 1);
        for (Object element : value instanceof List<?> elements ? elements : List.of(value)) {
            if (element instanceof Fact mention) {
                facts.stream()
                        .filter(fact -> fact.getClass() == mention.getClass()
                                && fact.id().canonical().equals(mention.id().canonical()))
                        .forEach(fact -> walk(facts, fact, fact, "", rest, targets));
            } else {
                walk(facts, holder, element, within + name + ".", rest, targets);
            }
        }
    }
}
