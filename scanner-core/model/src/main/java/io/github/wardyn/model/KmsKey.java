package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A KMS key that something names, as {@code DescribeKey} gives it. A key that nobody may describe, or of an account
 * that was not scanned, is a fact whose components are unknown.
 *
 * <p>In templates a literal key ARN, id or alias other than {@code alias/aws/*} counts as managed by the customer.
 *
 * @param id the ARN, or the template's root and logical id
 * @param keyState state; NOT_FOUND where the key does not exist any more
 * @param keyManager who manages it
 * @param keySpec e.g. SYMMETRIC_DEFAULT, RSA_2048, HMAC_256
 * @param keyOrigin where its material comes from
 * @param creationDate when it was made
 * @param deletionDate when it will be deleted; absent unless PENDING_DELETION
 * @param validTo when imported material expires; absent where it does not
 * @param multiRegionKeyType absent for a key of one Region
 * @param relatedKeyArns ARNs of the other keys of a multi-Region set; empty for a key of one Region
 * @param aliases its names, e.g. alias/orders; where they are named unknown as well, there may be more
 * @param keyRotation automatic rotation; absent for keys that cannot rotate (asymmetric, HMAC, imported, custom
 *     store)
 * @param policy its key policy
 * @param unusableSince when a CloudTrail event says that it was disabled or scheduled for deletion; where it is named
 *     unknown as well, only the latest possible instant is known, from an earlier snapshot
 * @param lifecycle of the declaration; absent for live keys
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("kms:DescribeKey")
public record KmsKey(
        ResourceId id,
        @Nullable KeyState keyState,
        @Nullable KeyManager keyManager,
        @Nullable String keySpec,
        @Nullable KeyOrigin keyOrigin,
        @OrAbsent @Nullable Instant creationDate,
        @OrAbsent @Nullable Instant deletionDate,
        @OrAbsent @Nullable Instant validTo,
        @OrAbsent @Nullable MultiRegionKeyType multiRegionKeyType,
        @Nullable List<String> relatedKeyArns,
        @ReadBy("kms:ListAliases") @Nullable List<String> aliases,

        @ReadBy("kms:GetKeyRotationStatus") @OrAbsent @Nullable
        KeyRotation keyRotation,

        @ReadBy("kms:GetKeyPolicy") @Nullable PolicyDocument policy,

        @ReadBy("cloudtrail:LookupEvents") @OrAbsent @Nullable
        Instant unusableSince,

        @OrAbsent @Nullable Lifecycle lifecycle,
        @ReadBy("kms:ListResourceTags") @Nullable Map<String, String> tags,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public KmsKey {
        relatedKeyArns = relatedKeyArns == null ? null : List.copyOf(relatedKeyArns);
        aliases = aliases == null ? null : List.copyOf(aliases);
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("keyState", keyState)
                .explain("keyManager", keyManager)
                .explain("keySpec", keySpec)
                .explain("keyOrigin", keyOrigin)
                .explain("relatedKeyArns", relatedKeyArns)
                .explain("aliases", aliases)
                .explain("policy", policy)
                .explain("tags", tags);
    }

    /**
     * Tells the tier of the key.
     *
     * @return null where it is not known who manages it
     */
    public @Nullable KeyType keyType() {
        if (keyManager == null) {
            return null;
        }
        return keyManager == KeyManager.AWS ? KeyType.AWS_MANAGED : KeyType.CUSTOMER_MANAGED;
    }

    /** Tells whether automatic rotation exists for such a key: symmetric, with material of KMS's own. */
    public boolean canRotate() {
        return "SYMMETRIC_DEFAULT".equals(keySpec) && keyOrigin == KeyOrigin.AWS_KMS;
    }

    /** Tells whether an event says since when it cannot be used, rather than an earlier snapshot. */
    public boolean isUnusableSinceCertain() {
        return unusableSince != null && unknowns.reason("unusableSince").isEmpty();
    }

    /** Gives the same key with the instant since which it cannot be used. */
    public KmsKey unusableSince(Instant since) {
        Map<String, UnknownReason> reasons = new TreeMap<>(unknowns.reasons());
        reasons.remove("unusableSince");
        return unusableSince(since, Unknowns.of(reasons));
    }

    /** Gives the same key with an instant at which it certainly could not be used any more; perhaps it could not before. */
    public KmsKey unusableSinceAtLatest(Instant since) {
        Map<String, UnknownReason> reasons = new TreeMap<>(unknowns.reasons());
        reasons.putIfAbsent("unusableSince", new UnknownReason.NotCollected("CloudTrail's events before " + since));
        return unusableSince(since, Unknowns.of(reasons));
    }

    /** Gives the same key, of which it is not known since when it cannot be used. */
    public KmsKey unusableSinceUnknown(UnknownReason reason) {
        Map<String, UnknownReason> reasons = new TreeMap<>(unknowns.reasons());
        reasons.put("unusableSince", reason);
        return unusableSince(null, Unknowns.of(reasons));
    }

    private KmsKey unusableSince(@Nullable Instant since, Unknowns reasons) {
        return new KmsKey(
                id,
                keyState,
                keyManager,
                keySpec,
                keyOrigin,
                creationDate,
                deletionDate,
                validTo,
                multiRegionKeyType,
                relatedKeyArns,
                aliases,
                keyRotation,
                policy,
                since,
                lifecycle,
                tags,
                reasons,
                origin);
    }
}
