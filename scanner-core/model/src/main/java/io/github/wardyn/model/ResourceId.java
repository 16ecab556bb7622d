package io.github.wardyn.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a resource within a snapshot.
 *
 * @param scope the account or root it was read from
 * @param region the Region it lives in; {@link Region#NONE} for global resources and where a template does not say
 * @param name what people call it: the table's name, the key's id, the logical id
 * @param canonical what fingerprints, waivers and links use: the ARN (live), {@code <root>/<logical id>}
 *     (CloudFormation), the module address (Terraform); unique for a fact type within a snapshot
 */
public record ResourceId(Scope scope, Region region, String name, String canonical) implements Comparable<ResourceId> {

    /**
     * Identifies a resource by its ARN: account and Region are the ARN's own, the name is what follows the last
     * {@code /} or {@code :} of its resource part.
     *
     * @throws IllegalArgumentException if the ARN names no account
     */
    public static ResourceId of(Arn arn) {
        String resource = arn.resource();
        int cut = Math.max(resource.lastIndexOf('/'), resource.lastIndexOf(':'));
        return new ResourceId(new Scope(arn.account()), arn.region(), resource.substring(cut + 1), arn.value());
    }

    /** Identifies a resource of a template by root and logical id. */
    public static ResourceId of(Scope root, Region region, String logicalId) {
        return new ResourceId(root, region, logicalId, root.value() + "/" + logicalId);
    }

    /** Gives the ARN, where the resource is known by one. */
    public Optional<Arn> arn() {
        return Arn.parse(canonical);
    }

    /** Orders by scope, Region, then canonical id. */
    @Override
    public int compareTo(ResourceId other) {
        int byScope = scope.compareTo(other.scope);
        if (byScope != 0) {
            return byScope;
        }
        int byRegion = region.compareTo(other.region);
        return byRegion != 0 ? byRegion : canonical.compareTo(other.canonical);
    }

    /** Spelt out, as {@link #hashCode} is: the JVM would put them together at the first look-up, which costs a start 30 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceId id
                && canonical.equals(id.canonical)
                && region.equals(id.region)
                && scope.equals(id.scope)
                && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
