package io.github.wardyn.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A global table of either version with its replicas, the Region it was read from included; witness Regions are no
 * replicas.
 *
 * @param id the ARN, or the template's root and logical id
 * @param globalTableVersion version
 * @param globalTableStatus state, where the version has one
 * @param replicas all replicas, by Region
 * @param multiRegionConsistency EVENTUAL where AWS does not say
 * @param multiAccount true where replicas belong to several accounts
 * @param witnessRegions Regions that hold only a witness
 * @param lifecycle of the declaration; absent for live tables
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeTable")
public record GlobalTable(
        ResourceId id,
        @Nullable GlobalTableVersion globalTableVersion,
        @OrAbsent @Nullable GlobalTableStatus globalTableStatus,
        @Nullable List<Replica> replicas,
        @Nullable MultiRegionConsistency multiRegionConsistency,
        @Nullable Boolean multiAccount,
        @Nullable List<String> witnessRegions,
        @OrAbsent @Nullable Lifecycle lifecycle,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public GlobalTable {
        replicas = replicas == null ? null : List.copyOf(replicas);
        witnessRegions = witnessRegions == null ? null : List.copyOf(witnessRegions);
        unknowns.explain("globalTableVersion", globalTableVersion)
                .explain("replicas", replicas)
                .explain("multiRegionConsistency", multiRegionConsistency)
                .explain("multiAccount", multiAccount)
                .explain("witnessRegions", witnessRegions);
    }

    /** Tells whether two replicas are known to use keys of different tiers. */
    public boolean mixesKeyTypes() {
        return keyTypes().size() > 1;
    }

    /** Tells whether a replica is known to use a customer managed key. */
    public boolean usesCustomerManagedKey() {
        return keyTypes().contains(KeyType.CUSTOMER_MANAGED);
    }

    private Set<KeyType> keyTypes() {
        Set<KeyType> types = EnumSet.noneOf(KeyType.class);
        for (Replica replica : replicas == null ? List.<Replica>of() : replicas) {
            KeyType type = replica.sseDescription() == null
                    ? null
                    : replica.sseDescription().keyType();
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
