package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as a report names it.
 *
 * @param type its type of fact
 * @param id its id
 * @param place where it is declared; null for live resources
 * @param callers where the nested stack or module that declares it is asked for, from the root inwards
 */
public record ResourceRef(
        FactType type, ResourceId id, @Nullable Place place, List<Place> callers) implements Comparable<ResourceRef> {

    public ResourceRef {
        callers = List.copyOf(callers);
    }

    /** Names a resource that is live, or that the root itself declares. */
    public ResourceRef(FactType type, ResourceId id, @Nullable Place place) {
        this(type, id, place, List.of());
    }

    /** Names the resource of a fact; of a derived fact, its subject. */
    public static ResourceRef of(Fact fact) {
        List<Place> callers = fact.origin().fold(call -> List.of(), Origin.Declaration::callers, mention -> List.of());
        return new ResourceRef(
                FactType.of(fact), fact.id(), fact.origin().place("").orElse(null), callers);
    }

    @Override
    public int compareTo(ResourceRef other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }
}
