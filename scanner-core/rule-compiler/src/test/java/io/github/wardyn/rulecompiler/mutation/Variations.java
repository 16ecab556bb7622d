package io.github.wardyn.rulecompiler.mutation;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots that differ from one in a single thing: a component has every other value of its enumeration, the next number
 * or second, is empty, absent or unknown; a fact is missing; a list is incomplete. Where no such snapshot of no case tells
 * a mutant from its rule, they say the same as far as anybody can see.
 */
final class Variations {

    private static final UnknownReason REASON = new UnknownReason.Denied("mutation:Variations");
    private static final Set<String> FRAME = Set.of("id", "unknowns", "origin");

    private final Snapshot snapshot;
    private final Set<String> names;
    private final Map<String, Snapshot> found = new LinkedHashMap<>();

    private Variations(Snapshot snapshot, Set<String> names) {
        this.snapshot = snapshot;
        this.names = names;
    }

    /**
     * Gives the variations, by what they are.
     *
     * @param names of the components that are varied
     */
    static Map<String, Snapshot> of(Snapshot snapshot, Set<String> names) {
        Variations variations = new Variations(snapshot, names);
        for (FactType type : FactType.values()) {
            variations.found.put("the list of " + type.typeName() + " is incomplete", variations.unlisted(type));
        }
        for (SnapshotPart part : snapshot.parts()) {
            part.facts().forEach(variations::vary);
        }
        return variations.found;
    }

    private void vary(Fact fact) {
        String what = FactType.of(fact).typeName() + " " + fact.id().name();
        found.put(what + " is missing", changed(other -> other == fact ? null : other));
        vary(fact, fact, "", (path, value) -> {
            Fact varied = with(fact, path, value, fact.unknowns());
            if (varied != null) {
                found.put(what + ": " + path + " is " + value, changed(other -> other == fact ? varied : other));
            }
        });
    }

    /** Takes a path and a value that it may have. */
    private interface Trial {
        void take(String path, @Nullable Object value);
    }

    private void vary(Fact fact, Object holder, String within, Trial trial) {
        for (Component component : FactShape.of(holder.getClass()).components()) {
            String path = within + component.name();
            Object value = component.get(holder);
            if (FRAME.contains(path)) {
                continue;
            }
            if (names.contains(component.name())) {
                others(component, value).forEach(other -> trial.take(path, other));
                if (component.orAbsent()) {
                    trial.take(path, null);
                }
                Map<String, UnknownReason> reasons =
                        new TreeMap<>(fact.unknowns().reasons());
                reasons.put(path, REASON);
                Fact unknown = with(fact, path, null, Unknowns.of(reasons));
                if (unknown != null) {
                    found.put(
                            FactType.of(fact).typeName() + " " + fact.id().name() + ": " + path + " is unknown",
                            changed(other -> other == fact ? unknown : other));
                }
            }
            if (value != null && component.kind() == Kind.GROUP && !component.many()) {
                vary(fact, value, path + ".", trial);
            }
        }
    }

    private static List<Object> others(Component component, @Nullable Object value) {
        List<Object> others = new ArrayList<>();
        if (component.many()) {
            others.add(List.of());
        } else if (component.map()) {
            others.add(Map.of());
        } else if (component.type().isEnum()) {
            others.addAll(List.of(component.type().getEnumConstants()));
        } else if (component.type() == Boolean.class) {
            others.addAll(List.of(true, false));
        } else if (value instanceof Integer number) {
            others.addAll(List.of(number - 1, number + 1, 0));
        } else if (value instanceof Long number) {
            others.addAll(List.of(number - 1, number + 1, 0L));
        } else if (value instanceof Instant instant) {
            others.addAll(List.of(instant.minusSeconds(1), instant.plusSeconds(1)));
        }
        return others;
    }

    /** Gives the fact with another value; null where it refuses that. */
    private static @Nullable Fact with(Fact fact, String path, @Nullable Object value, Unknowns unknowns) {
        try {
            return (Fact) rebuild(fact, path, value, unknowns);
        } catch (IllegalArgumentException | NullPointerException refused) {
            return null;
        }
    }

    private static Object rebuild(Object holder, String path, @Nullable Object value, @Nullable Unknowns unknowns) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        FactShape shape = FactShape.of(holder.getClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            Object now = component.get(holder);
            if (component.name().equals(name)) {
                now = dot < 0 || now == null ? value : rebuild(now, path.substring(dot + 1), value, null);
            } else if (unknowns != null && component.type() == Unknowns.class) {
                now = unknowns;
            }
            values[component.index()] = now;
        }
        return shape.create(values);
    }

    private Snapshot changed(Function<Fact, @Nullable Fact> change) {
        List<SnapshotPart> parts = new ArrayList<>();
        for (SnapshotPart part : snapshot.parts()) {
            List<Fact> facts = new ArrayList<>();
            for (Fact fact : part.facts()) {
                Fact now = change.apply(fact);
                if (now != null) {
                    facts.add(now);
                }
            }
            parts.add(new SnapshotPart(part.scope(), facts, part.inlineWaivers(), part.problems()));
        }
        return Snapshot.of(snapshot.header(), parts);
    }

    private Snapshot unlisted(FactType type) {
        SnapshotHeader header = snapshot.header();
        List<Coverage.Entry> entries = header.coverage().entries().stream()
                .map(entry -> new Coverage.Entry(
                        entry.type(), entry.scope(), entry.region(), entry.type() == type ? REASON : entry.gap()))
                .toList();
        SnapshotHeader changed = new SnapshotHeader(
                header.world(), header.takenAt(), header.tool(), new Coverage(entries), header.problems());
        List<SnapshotPart> parts = new ArrayList<>();
        snapshot.parts().forEach(parts::add);
        return Snapshot.of(changed, parts);
    }
}
