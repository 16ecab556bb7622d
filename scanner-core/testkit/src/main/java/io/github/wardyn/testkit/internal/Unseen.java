package io.github.wardyn.testkit.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes from a snapshot the knowledge of one component, or of the whereabouts of one type of fact. */
final class Unseen {

    private static final UnknownReason REASON = new UnknownReason.Denied("testkit:Unseen");

    private static final List<String> FRAME = List.of("id", "unknowns", "origin");

    private Unseen() {}

    /** Makes the list of facts of a type incomplete. */
    static Snapshot list(Snapshot snapshot, FactType type) {
        SnapshotHeader header = snapshot.header();
        List<Coverage.Entry> entries = new ArrayList<>();
        for (Coverage.Entry entry : header.coverage().entries()) {
            UnknownReason gap = entry.type() == type ? REASON : entry.gap();
            entries.add(new Coverage.Entry(entry.type(), entry.scope(), entry.region(), gap));
        }
        SnapshotHeader changed = new SnapshotHeader(
                header.world(), header.takenAt(), header.tool(), new Coverage(entries), header.problems());
        return Snapshot.of(changed, parts(snapshot));
    }

    /** Makes a component of a fact unknown; empty if facts of that type always know it. */
    static Optional<Snapshot> component(Snapshot snapshot, Fact fact, String path) {
        return without(fact, path)
                .map(changed -> Snapshot.of(
                        snapshot.header(),
                        parts(snapshot).stream()
                                .map(part -> new SnapshotPart(
                                        part.scope(),
                                        part.facts().stream()
                                                .map(other -> other == fact ? changed : other)
                                                .toList(),
                                        part.inlineWaivers(),
                                        part.problems()))
                                .toList()));
    }

    /** Gives all facts. */
    static List<Fact> facts(Snapshot snapshot) {
        return parts(snapshot).stream().flatMap(part -> part.facts().stream()).toList();
    }

    /** Gives the paths of all components that could be unknown, outermost first. */
    static List<String> paths(Fact fact) {
        List<String> paths = new ArrayList<>();
        addPaths(fact, "", paths);
        return paths;
    }

    private static void addPaths(Object holder, String within, List<String> paths) {
        for (Component component : FactShape.of(holder.getClass()).components()) {
            String path = within + component.name();
            if (FRAME.contains(path)) {
                continue;
            }
            paths.add(path);
            Object value = component.get(holder);
            if (component.kind() == Kind.GROUP && !component.many() && value != null) {
                addPaths(value, path + ".", paths);
            }
        }
    }

    /** A list may refuse to be null; then it is only known in part. */
    private static Optional<Fact> without(Fact fact, String path) {
        if (FRAME.contains(path)) {
            return Optional.empty();
        }
        Map<String, UnknownReason> reasons = new TreeMap<>(fact.unknowns().reasons());
        reasons.put(path, REASON);
        Unknowns unknowns = Unknowns.of(reasons);
        try {
            return Optional.of((Fact) rebuild(fact, path, true, unknowns));
        } catch (NullPointerException | IllegalArgumentException refused) {
            boolean list = path.indexOf('.') < 0
                    && FactShape.of(fact.getClass())
                            .component(path)
                            .filter(Component::many)
                            .isPresent();
            return list ? Optional.of((Fact) rebuild(fact, path, false, unknowns)) : Optional.empty();
        }
    }

    private static Object rebuild(Object holder, String path, boolean clear, @Nullable Unknowns unknowns) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        FactShape shape = FactShape.of(holder.getClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            Object value = component.get(holder);
            if (unknowns != null && component.type() == Unknowns.class) {
                value = unknowns;
            } else if (component.name().equals(name) && clear) {
                value = dot < 0 || value == null ? null : rebuild(value, path.substring(dot + 1), true, null);
            }
            values[component.index()] = value;
        }
        return shape.create(values);
    }

    private static List<SnapshotPart> parts(Snapshot snapshot) {
        List<SnapshotPart> parts = new ArrayList<>();
        snapshot.parts().forEach(parts::add);
        return parts;
    }
}
