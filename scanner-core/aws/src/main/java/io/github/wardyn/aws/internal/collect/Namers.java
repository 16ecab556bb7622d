package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.CollectedPart;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that name those of one type. Keys and roles are read where something names them, so they are all known only
 * as far as all of their namers are.
 */
public final class Namers {

    private final Map<FactType, List<String>> paths = new EnumMap<>(FactType.class);

    /** Finds the components that link to a type. */
    public Namers(FactType named) {
        for (FactType type : FactType.values()) {
            List<String> found = new ArrayList<>();
            addPaths(type.factClass(), "", named, found);
            if (!found.isEmpty()) {
                paths.put(type, found);
            }
        }
    }

    /** Gives why something in a part may name what nobody read; of several reasons the first by its text. */
    public Optional<UnknownReason> unseen(CollectedPart part) {
        Stream<UnknownReason> unlisted = part.coverage().stream()
                .filter(entry -> entry.isRefused() && paths.containsKey(entry.type()))
                .map(Coverage.Entry::gap)
                .filter(Objects::nonNull);
        Stream<UnknownReason> unknown = part.facts().stream().flatMap(this::unknown);
        return Stream.concat(unlisted, unknown).reduce(UnknownReason::first);
    }

    private Stream<UnknownReason> unknown(Fact fact) {
        return fact.unknowns().isEmpty()
                ? Stream.empty()
                : paths.getOrDefault(FactType.of(fact), List.of()).stream()
                        .flatMap(path -> fact.unknowns().reason(path).stream())
                        .filter(UnknownReason::wasAskedFor);
    }

    private static void addPaths(Class<?> holder, String before, FactType named, List<String> found) {
        for (Component component : FactShape.of(holder).components()) {
            String path = before + component.name();
            if (before.isEmpty() && Links.isFrame(component)) {
                continue;
            }
            if (component.kind() == Kind.GROUP) {
                addPaths(component.type(), path + ".", named, found);
            } else if (component.kind() == Kind.LINK && component.type() == named.factClass()) {
                found.add(path);
            }
        }
    }
}
