package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A resource as a report names it.
 *
 * @param type its type of fact
 * @param id its id
 * @param place where it is declared; null for live resources
 */
public record ResourceRef(
        FactType type, ResourceId id, @Nullable Place place) implements Comparable<ResourceRef> {

    /** Names the resource of a fact; of a derived fact, its subject. */
    public static ResourceRef of(Fact fact) {
        return new ResourceRef(
                FactType.of(fact), fact.id(), fact.origin().place("").orElse(null));
    }

    @Override
    public int compareTo(ResourceRef other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }
}
