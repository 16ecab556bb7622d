package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.model.Place;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where a template uses a parameter that nobody gave a value, so that its default was taken. */
public final class Defaults {
    private final NavigableMap<Place, Place> used = new TreeMap<>();

    Defaults() {}

    /**
     * Notes a use.
     *
     * @param use the expression that rests on it
     * @param written where the default stands
     */
    void add(Place use, Place written) {
        used.put(use, written);
    }

    /** Gives where the first default stands that anything within a place rests on. */
    public Optional<Place> within(Place place) {
        return Optional.ofNullable(used.ceilingEntry(place))
                .filter(use -> use.getKey().file().equals(place.file()) && begins(use.getKey(), place))
                .map(Map.Entry::getValue);
    }

    private static boolean begins(Place use, Place within) {
        return use.line() < within.endLine() || (use.line() == within.endLine() && use.column() <= within.endColumn());
    }
}
