package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the links of facts, also those within groups. */
final class Links {

    private Links() {}

    /** Hands on every fact that a fact names. */
    static void each(Fact fact, Consumer<Fact> onLink) {
        replace(fact, (component, link) -> {
            onLink.accept(link);
            return link;
        });
    }

    /**
     * Gives the fact with other links.
     *
     * @param by gives what stands in place of a link; null takes it away, where it may be absent
     * @return the same object where nothing changed
     */
    static Fact replace(Fact fact, BiFunction<Component, Fact, @Nullable Fact> by) {
        return (Fact) replaceIn(fact, FactShape.of(fact.getClass()), by);
    }

    private static Object replaceIn(Object holder, FactShape shape, BiFunction<Component, Fact, @Nullable Fact> by) {
        @Nullable Object[] values = null;
        for (Component component : shape.components()) {
            if (component.kind() == Kind.VALUE || component.map() || (holder instanceof Fact && isFrame(component))) {
                continue;
            }
            Object value = component.get(holder);
            Object other = value == null ? null : other(component, value, by);
            if (other != value) {
                values = values == null ? valuesOf(holder, shape) : values;
                values[component.index()] = other;
            }
        }
        return values == null ? holder : shape.create(values);
    }

    /** Tells whether a component of a fact is one that every fact has. */
    static boolean isFrame(Component component) {
        String name = component.name();
        return name.equals("id") || name.equals("unknowns") || name.equals("origin");
    }

    private static @Nullable Object other(
            Component component, Object value, BiFunction<Component, Fact, @Nullable Fact> by) {
        if (!component.many()) {
            return one(component, value, by);
        }
        List<?> elements = (List<?>) value;
        List<Object> others = elements.stream()
                .map(element -> one(component, element, by))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            if (others.size() != elements.size() || others.get(i) != elements.get(i)) {
                return others;
            }
        }
        return value;
    }

    private static @Nullable Object one(
            Component component, Object value, BiFunction<Component, Fact, @Nullable Fact> by) {
        return component.kind() == Kind.LINK
                ? by.apply(component, (Fact) value)
                : replaceIn(value, FactShape.of(component.type()), by);
    }

    private static @Nullable Object[] valuesOf(Object holder, FactShape shape) {
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            values[component.index()] = component.get(holder);
        }
        return values;
    }
}
