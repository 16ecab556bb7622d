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

    /** Tells whether a provisioned replica is known not to scale its writes by itself. */
    public boolean lacksWriteScaling() {
        return known().stream()
                .anyMatch(replica -> replica.billingMode() == BillingMode.PROVISIONED
                        && Boolean.FALSE.equals(replica.writeAutoScaling()));
    }

    /**
     * Gives those of some settings in which two replicas are known to differ, in the order asked.
     *
     * @param settings {@code ttl}, {@code stream}, {@code billing-mode}, {@code write-capacity}, {@code indexes},
     *     {@code deletion-protection}, {@code point-in-time-recovery}, {@code key-type}
     */
    public List<String> drift(List<String> settings) {
        return settings.stream()
                .filter(setting -> ReplicaSetting.differs(setting, known()))
                .toList();
    }

    /** Tells whether all replicas are known to have the same of some settings, named as in {@link #drift}. */
    public boolean agreesIn(List<String> settings) {
        return unknowns.reason("replicas").isEmpty()
                && settings.stream().allMatch(setting -> ReplicaSetting.agrees(setting, known()));
    }

    /** Gives the settings that version 2017.11.29 leaves to its user to keep equal, and that are known to differ. */
    public List<String> drift2017() {
        return drift(ReplicaSetting.OF_2017);
    }

    private List<Replica> known() {
        return replicas == null ? List.of() : replicas;
    }

    private Set<KeyType> keyTypes() {
        Set<KeyType> types = EnumSet.noneOf(KeyType.class);
        for (Replica replica : known()) {
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
