package io.github.wardyn.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An AWS Backup vault.
 *
 * @param id the ARN, or the template's root and logical id
 * @param encryptionKey the key that encrypts recovery points of services with full AWS Backup management; absent where
 *     AWS owns it
 * @param locked true where a vault lock is in force
 * @param minRetentionDays days that the lock keeps a recovery point at least
 * @param maxRetentionDays days that the lock keeps a recovery point at most
 * @param lockDate when the lock becomes immutable; absent in governance mode
 * @param lifecycle of the declaration; absent for live vaults
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:DescribeBackupVault")
public record BackupVault(
        ResourceId id,
        @OrAbsent @Nullable KmsKey encryptionKey,
        @Nullable Boolean locked,
        @OrAbsent @Nullable Integer minRetentionDays,
        @OrAbsent @Nullable Integer maxRetentionDays,
        @OrAbsent @Nullable Instant lockDate,
        @OrAbsent @Nullable Lifecycle lifecycle,
        @ReadBy("backup:ListTags") @Nullable Map<String, String> tags,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public BackupVault {
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("locked", locked).explain("tags", tags);
    }

    /** Gives the same vault with its key as it was read. */
    public BackupVault encryptedWith(KmsKey key) {
        return new BackupVault(
                id, key, locked, minRetentionDays, maxRetentionDays, lockDate, lifecycle, tags, unknowns, origin);
    }

    /**
     * Tells the tier of the key; AWS owned where it names none.
     *
     * @return null where the key, or who manages it, is not known
     */
    public @Nullable KeyType keyType() {
        if (encryptionKey != null) {
            return encryptionKey.keyType();
        }
        return unknowns.reason("encryptionKey").isPresent() ? null : KeyType.AWS_OWNED;
    }
}
