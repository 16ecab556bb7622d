package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.Stack;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact in the making, with the place of each component that is written. */
final class DeclaredFact<T extends Fact> {
    /** What only the deployed resource shows. */
    static final UnknownReason NOT_IN_TEMPLATES = new UnknownReason.NotCollected("a scan of the deployed resource");

    private final FactShape shape;
    private final FactDraft<T> draft;
    private final Place place;
    private final String address;
    private final Stack stack;
    private final Map<String, Place> places = new HashMap<>();

    DeclaredFact(Class<T> type, ResourceId id, Place place, String address, Stack stack) {
        this.shape = FactShape.of(type);
        this.draft = FactDraft.of(type, id, NOT_IN_TEMPLATES);
        this.place = place;
        this.address = address;
        this.stack = stack;
    }

    /** Sets a component to what was learnt of it. */
    DeclaredFact<T> set(String component, Read<?> read) {
        Object value = part(component, read);
        if (value != null) {
            draft.set(component, value);
        } else if (read.isAbsent() && mayBeAbsent(component)) {
            draft.absent(component);
        }
        return this;
    }

    /** Sets a component that every resource of the kind has, or that is put together from {@linkplain #part parts}. */
    DeclaredFact<T> set(String component, Object value) {
        draft.set(component, value);
        return this;
    }

    /** Says that a component is truly not there. */
    DeclaredFact<T> absent(String... components) {
        for (String component : components) {
            draft.absent(component);
        }
        return this;
    }

    /**
     * Notes place and reason of a part of a group by its path, and gives its value. A part that every resource has is
     * unknown where the template does not write what CloudFormation demands.
     */
    <V> @Nullable V part(String path, Read<V> read) {
        Place written = read.place();
        if (written != null) {
            places.put(path, written);
            stack.defaults().within(written).ifPresent(at -> places.put(Origin.Declaration.BY_DEFAULT + path, at));
        }
        UnknownReason reason = read.isAbsent() && !mayBeAbsent(path) ? NOT_IN_TEMPLATES : read.reason();
        if (reason != null) {
            draft.unknown(path, reason);
        }
        return read.value();
    }

    private boolean mayBeAbsent(String path) {
        FactShape holder = shape;
        String name = path;
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.')) {
            FactShape.Component group = holder.component(name.substring(0, dot)).orElseThrow();
            if (group.kind() != FactShape.Kind.GROUP) {
                return false;
            }
            holder = FactShape.of(group.type());
            name = name.substring(dot + 1);
        }
        return holder.component(name).orElseThrow().orAbsent();
    }

    /** Notes where a group is written. */
    void place(String path, Field field) {
        if (field.isWritten()) {
            places.put(path, field.place());
        }
    }

    T build() {
        return draft.build(new Origin.Declaration(place, address, places, stack.callers()));
    }
}
