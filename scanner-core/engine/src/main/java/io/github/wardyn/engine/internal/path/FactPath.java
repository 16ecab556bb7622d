package io.github.wardyn.engine.internal.path;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled path from one type of fact. Each step is a component, or at the end a question that the record answers about
 * itself ({@code keyType}).
 */
public final class FactPath {

    private final String text;
    private final List<Step> steps;

    private FactPath(String text, List<Step> steps) {
        this.text = text;
        this.steps = steps;
    }

    /**
     * Compiles a path.
     *
     * @param root the class of the facts it will be asked of
     * @return empty if records of that class have no such path
     */
    public static Optional<FactPath> compile(Class<?> root, String text) {
        List<Step> steps = new ArrayList<>();
        Class<?> at = root;
        String within = "";
        for (String name : text.split("\\.", -1)) {
            if (!at.isRecord()) {
                return Optional.empty();
            }
            String path = within.isEmpty() ? name : within + "." + name;
            Optional<Component> component = FactShape.of(at).component(name);
            if (component.isPresent()) {
                Component found = component.get();
                steps.add(new Step(path, found, null));
                at = found.type();
                within = found.kind() == Kind.LINK ? "" : path;
            } else {
                Optional<Question> question = Question.find(at, name);
                if (question.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(new Step(path, null, question.get()));
                at = Object.class;
            }
        }
        return Optional.of(new FactPath(text, List.copyOf(steps)));
    }

    /** Gives the path as it was written. */
    public String text() {
        return text;
    }

    /**
     * Follows the path from a fact.
     *
     * @return one entry an end of the path, in order; lists on the way give several, an empty list gives none
     */
    public List<Seen> observe(Fact fact) {
        List<Seen> seen = new ArrayList<>(1);
        walk(fact, fact, 0, seen);
        return seen;
    }

    /** Gives the facts that the path leads through or to, apart from the first. */
    public List<Fact> links(Fact fact) {
        List<Fact> links = new ArrayList<>();
        List<Object> at = List.of(fact);
        for (Step step : steps) {
            List<Object> next = new ArrayList<>();
            for (Object holder : at) {
                Object value = step.read(holder);
                if (value instanceof List<?> elements) {
                    next.addAll(elements);
                } else if (value != null) {
                    next.add(value);
                }
            }
            next.forEach(value -> {
                if (value instanceof Fact link) {
                    links.add(link);
                }
            });
            at = next;
        }
        return links;
    }

    private void walk(Fact holder, Object at, int index, List<Seen> seen) {
        Step step = steps.get(index);
        boolean last = index == steps.size() - 1;
        Object value = step.read(at);
        UnknownReason gap = holder.unknowns().isEmpty()
                ? null
                : holder.unknowns().reason(step.path()).orElse(null);
        if (value == null && gap == null && step.question() != null) {
            gap = unanswered(at, step.path());
        }
        if (value == null || last) {
            seen.add(new Seen(holder, step.path(), value, gap));
            return;
        }
        if (gap != null) {
            seen.add(new Seen(holder, step.path(), null, gap));
        }
        for (Object element : value instanceof List<?> elements ? elements : List.of(value)) {
            walk(element instanceof Fact link ? link : holder, element, index + 1, seen);
        }
    }

    /** Tells why a question has no answer: what a fact that is asked about does not know, as far as one is named. */
    private static UnknownReason unanswered(Object asked, String path) {
        for (Component component : FactShape.of(asked.getClass()).components()) {
            boolean link = component.kind() == Kind.LINK && !component.many();
            if (link
                    && component.get(asked) instanceof Fact named
                    && !named.unknowns().isEmpty()) {
                return named.unknowns().reasons().values().iterator().next();
            }
        }
        return new UnknownReason.NotCollected(path);
    }

    /** One step: a component, or a question. */
    private record Step(
            String path,
            @Nullable Component component,
            @Nullable Question question) {

        @Nullable
        Object read(Object holder) {
            if (component != null) {
                return component.get(holder);
            }
            return question == null ? null : question.ask(holder);
        }
    }
}
