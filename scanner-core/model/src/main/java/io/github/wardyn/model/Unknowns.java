package io.github.wardyn.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The components of a fact that could not be learnt, each with its reason.
 *
 * <p>A component is named by its path within the fact: {@code pointInTimeRecovery}, or
 * {@code sseDescription.kmsMasterKey} where the group is known but not this part of it. An unknown group makes
 * everything below it unknown.
 */
public final class Unknowns {

    /** Everything is known. */
    public static final Unknowns NONE = new Unknowns(Collections.emptySortedMap());

    private final SortedMap<String, UnknownReason> reasons;

    private Unknowns(SortedMap<String, UnknownReason> reasons) {
        this.reasons = reasons;
    }

    /** Names components with their reasons. */
    public static Unknowns of(Map<String, UnknownReason> reasons) {
        return reasons.isEmpty() ? NONE : new Unknowns(Collections.unmodifiableSortedMap(new TreeMap<>(reasons)));
    }

    /** Names one component. */
    public static Unknowns of(String component, UnknownReason reason) {
        return of(Map.of(component, reason));
    }

    /** Tells whether everything is known. */
    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Gives the reasons by component path, sorted. */
    public SortedMap<String, UnknownReason> reasons() {
        return reasons;
    }

    /** Gives why a component, or a group that it lies in, is unknown; empty if it is known. */
    public Optional<UnknownReason> reason(String path) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String at = path;
        while (true) {
            UnknownReason found = reasons.get(at);
            if (found != null) {
                return Optional.of(found);
            }
            int dot = at.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            at = at.substring(0, dot);
        }
    }

    /**
     * Demands that a component which is null is named here; facts call it when they are built.
     *
     * @return this, for the next component
     * @throws IllegalArgumentException if the value is null and the component is not named
     */
    public Unknowns explain(String component, @Nullable Object value) {
        if (value == null && !reasons.containsKey(component)) {
            throw new IllegalArgumentException("\"" + component
                    + "\" is null, so the fact's unknowns must say why; they name " + reasons.keySet());
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unknowns unknowns && reasons.equals(unknowns.reasons);
    }

    @Override
    public int hashCode() {
        return reasons.hashCode();
    }

    @Override
    public String toString() {
        return reasons.toString();
    }
}
