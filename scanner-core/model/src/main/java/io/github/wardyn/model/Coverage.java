package io.github.wardyn.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read, and what could not be. A rule that concludes from the absence of a fact is believed only where the list
 * of such facts is complete.
 *
 * @param entries one a fact type, scope and Region that was to be read, sorted
 */
public record Coverage(List<Entry> entries) {

    /** Nothing was read. */
    public static final Coverage NONE = new Coverage(List.of());

    public Coverage {
        entries = entries.stream().sorted().toList();
    }

    /**
     * Whether all facts of one type were listed in one place.
     *
     * @param type the type of fact
     * @param scope the account or root
     * @param region the Region; {@link Region#NONE} for all of a root, or a global service
     * @param gap why the list is not complete; null where it is
     */
    public record Entry(
            FactType type,
            Scope scope,
            Region region,
            @Nullable UnknownReason gap) implements Comparable<Entry> {

        /** Tells whether the list is complete. */
        public boolean complete() {
            return gap == null;
        }

        /** Tells whether it was asked for and not given; what nobody asked to read is neither. */
        public boolean isRefused() {
            return gap != null && gap.wasAskedFor();
        }

        @Override
        public int compareTo(Entry other) {
            int byScope = scope.compareTo(other.scope);
            if (byScope != 0) {
                return byScope;
            }
            int byRegion = region.compareTo(other.region);
            return byRegion != 0 ? byRegion : type.compareTo(other.type);
        }
    }

    /** Joins what several sources read. */
    public static Coverage of(Collection<Coverage> parts) {
        return new Coverage(
                parts.stream().flatMap(part -> part.entries().stream()).toList());
    }

    /**
     * Gives why facts of a type may be missing in one place.
     *
     * <p>An entry for {@link Region#NONE} speaks for every Region of its scope. A place that nobody tried to read is a
     * gap too.
     *
     * @return empty if the list there is complete
     */
    public Optional<UnknownReason> gap(FactType type, Scope scope, Region region) {
        for (Region spokenFor : region.equals(Region.NONE) ? List.of(region) : List.of(Region.NONE, region)) {
            int at = Collections.binarySearch(entries, new Entry(type, scope, spokenFor, null));
            if (at >= 0) {
                return Optional.ofNullable(entries.get(firstLike(at)).gap());
            }
        }
        return Optional.of(new UnknownReason.NotCollected((type.typeName() + " of " + scope + " " + region).strip()));
    }

    /** Gives the accounts and roots in which anybody tried to list facts of a type. */
    public Set<Scope> scopesOf(FactType type) {
        return entries.stream()
                .filter(entry -> entry.type() == type)
                .map(Entry::scope)
                .collect(Collectors.toSet());
    }

    /** Tells whether anybody tried to list facts of a type anywhere in a scope. */
    public boolean speaksOf(FactType type, Scope scope) {
        return entries.stream()
                .anyMatch(entry -> entry.type() == type && entry.scope().equals(scope));
    }

    private int firstLike(int index) {
        int first = index;
        while (first > 0 && entries.get(first - 1).compareTo(entries.get(index)) == 0) {
            first--;
        }
        return first;
    }
}
