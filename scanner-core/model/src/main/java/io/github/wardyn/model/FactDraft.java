package io.github.wardyn.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a fact component by component. What nobody set becomes unknown with the reason that the draft was begun with, so
 * that a forgotten component can never read as absent.
 *
 * @param <T> the fact
 */
public final class FactDraft<T extends Fact> {

    private final Class<T> type;
    private final FactShape shape;
    private final ResourceId id;
    private final UnknownReason otherwise;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, UnknownReason> unknowns = new TreeMap<>();

    private FactDraft(Class<T> type, ResourceId id, UnknownReason otherwise) {
        this.type = type;
        this.shape = FactShape.of(type);
        this.id = id;
        this.otherwise = otherwise;
    }

    /**
     * Begins a fact.
     *
     * @param otherwise why a component that is never set is unknown
     */
    public static <T extends Fact> FactDraft<T> of(Class<T> type, ResourceId id, UnknownReason otherwise) {
        return new FactDraft<>(type, id, otherwise);
    }

    /**
     * Makes a fact of which nothing but its name is known: the target of a link until, and unless, the resource itself
     * is found.
     */
    public static <T extends Fact> T mention(Class<T> type, ResourceId id, UnknownReason why) {
        return of(type, id, why).build(new Origin.Mention(id.canonical()));
    }

    /** Makes a mention like another one: of the same type, and unknown for the same reason, which they share. */
    public static Fact mention(Fact like, ResourceId id) {
        FactShape shape = FactShape.of(like.getClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        for (FactShape.Component component : shape.components()) {
            values[component.index()] = switch (component.name()) {
                case "id" -> id;
                case "unknowns" -> like.unknowns();
                case "origin" -> new Origin.Mention(id.canonical());
                default -> null;
            };
        }
        return (Fact) shape.create(values);
    }

    /** Gives the id that the fact will have. */
    public ResourceId id() {
        return id;
    }

    /** Sets a component. Parts of a group that are not known are null in it, and named by {@link #unknown}. */
    public FactDraft<T> set(String component, Object value) {
        known(component);
        values.put(component, value);
        absent.remove(component);
        return this;
    }

    /**
     * Says that a component is truly not there.
     *
     * @throws IllegalArgumentException if such a component cannot be absent
     */
    public FactDraft<T> absent(String component) {
        if (!known(component).orAbsent()) {
            throw new IllegalArgumentException(
                    "\"" + component + "\" of " + type.getSimpleName() + " cannot be absent; set it or say unknown");
        }
        values.remove(component);
        absent.add(component);
        return this;
    }

    /** Sets a component, or says that it is truly not there if the value is null. */
    public FactDraft<T> setOrAbsent(String component, @Nullable Object value) {
        return value == null ? absent(component) : set(component, value);
    }

    /** Sets a component, unless there is a reason why it could not be learnt. */
    public FactDraft<T> setUnless(@Nullable UnknownReason reason, String component, Object value) {
        return reason == null ? set(component, value) : unknown(component, reason);
    }

    /** Says why a component, or a part of a group by its path, could not be learnt. */
    public FactDraft<T> unknown(String path, UnknownReason reason) {
        int dot = path.indexOf('.');
        String component = dot < 0 ? path : path.substring(0, dot);
        known(component);
        if (dot < 0) {
            values.remove(component);
            absent.remove(component);
        }
        unknowns.put(path, reason);
        return this;
    }

    /**
     * Makes the fact.
     *
     * @throws IllegalArgumentException if a part of a group is null, may not be absent, and is not named unknown
     */
    public T build(Origin origin) {
        @Nullable Object[] arguments = new Object[shape.components().size()];
        Map<String, UnknownReason> reasons = new TreeMap<>(unknowns);
        for (FactShape.Component component : shape.components()) {
            String name = component.name();
            Object value = values.get(name);
            if (name.equals("id")) {
                value = id;
            } else if (name.equals("origin")) {
                value = origin;
            } else if (value == null && !absent.contains(name) && !name.equals("unknowns")) {
                reasons.putIfAbsent(name, otherwise);
            } else if (value != null && component.kind() == FactShape.Kind.GROUP) {
                checkGroup(component, name, value, reasons);
            }
            arguments[component.index()] = value;
        }
        shape.component("unknowns").ifPresent(c -> arguments[c.index()] = Unknowns.of(reasons));
        return type.cast(shape.create(arguments));
    }

    private FactShape.Component known(String component) {
        return shape.component(component)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no component \""
                        + component + "\"; it has "
                        + shape.components().stream()
                                .map(FactShape.Component::name)
                                .toList()));
    }

    private void checkGroup(
            FactShape.Component component, String path, Object value, Map<String, UnknownReason> reasons) {
        for (Object group : component.many() ? (List<?>) value : List.of(value)) {
            for (FactShape.Component part : FactShape.of(component.type()).components()) {
                String partPath = path + "." + part.name();
                if (part.get(group) == null && !part.orAbsent() && !reasons.containsKey(partPath)) {
                    throw new IllegalArgumentException("\"" + partPath + "\" of " + type.getSimpleName() + " "
                            + id.canonical() + " is null; set it or say unknown");
                }
            }
        }
    }
}
