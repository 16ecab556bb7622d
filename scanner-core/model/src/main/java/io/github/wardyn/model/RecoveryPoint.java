package io.github.wardyn.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recovery point of a DynamoDB table in an AWS Backup vault.
 *
 * @param id the ARN, or the template's root and logical id
 * @param vault the vault that holds it
 * @param table its table; absent where the table no longer exists
 * @param status state
 * @param creationDate when it was made
 * @param deleteAt when its lifecycle deletes it; absent for never
 * @param deleteAfterDays days its lifecycle keeps it; absent for always
 * @param encryptionKey the key that encrypts it; absent where it has none of its own
 * @param sourceVaultArn the vault it was copied from; absent unless a copy
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:ListRecoveryPointsByBackupVault")
public record RecoveryPoint(
        ResourceId id,
        @Nullable BackupVault vault,
        @OrAbsent @Nullable Table table,
        @Nullable RecoveryPointStatus status,
        @Nullable Instant creationDate,
        @OrAbsent @Nullable Instant deleteAt,
        @OrAbsent @Nullable Integer deleteAfterDays,
        @OrAbsent @Nullable KmsKey encryptionKey,
        @OrAbsent @Nullable String sourceVaultArn,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public RecoveryPoint {
        unknowns.explain("vault", vault).explain("status", status).explain("creationDate", creationDate);
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

    /** Tells whether the lock of its vault certainly keeps it beyond an instant. */
    public boolean isLockedAfter(Instant instant) {
        return vault != null
                && Boolean.TRUE.equals(vault.locked())
                && vault.minRetentionDays() != null
                && creationDate != null
                && creationDate.plus(Duration.ofDays(vault.minRetentionDays())).isAfter(instant);
    }

    /** Tells whether it is a copy from another account whose vault uses a key of that account. */
    public boolean usesSourceAccountsKey() {
        KmsKey key = vault == null ? null : vault.encryptionKey();
        String source = account(sourceVaultArn);
        return vault != null
                && key != null
                && source != null
                && !source.equals(account(vault.id().canonical()))
                && source.equals(account(key.id().canonical()));
    }

    private static @Nullable String account(@Nullable String arn) {
        return arn == null ? null : Arn.parse(arn).map(Arn::account).orElse(null);
    }
}
