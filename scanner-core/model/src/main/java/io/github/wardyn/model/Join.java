package io.github.wardyn.model;

import java.util.List;
import java.util.Map;

/**
 * A resource with those that stand or fall with it: a key with all that needs it, a global table with its replicas.
 * Reports draw it. Joins are given where a finding is about the hub or about one of its spokes.
 *
 * @param hub the resource in the middle
 * @param components what matters of it, as text by component, e.g. {@code keyState} and {@code PendingDeletion}
 * @param spokes those that hang on it, sorted by type and id; at most {@link #MAX_SPOKES}
 * @param total number of spokes in all, those that are left out included
 */
public record Join(ResourceRef hub, Map<String, String> components, List<Spoke> spokes, long total)
        implements Comparable<Join> {

    /** Number of spokes that are listed; a key may have many thousands of recovery points. */
    public static final int MAX_SPOKES = 200;

    public Join {
        components = Ordered.copyOf(components);
        spokes = List.copyOf(spokes);
    }

    /**
     * A resource that hangs on the hub.
     *
     * @param resource the resource
     * @param components what matters of it, as text by component
     */
    public record Spoke(ResourceRef resource, Map<String, String> components) {
        public Spoke {
            components = Ordered.copyOf(components);
        }
    }

    @Override
    public int compareTo(Join other) {
        return hub.compareTo(other.hub);
    }
}
