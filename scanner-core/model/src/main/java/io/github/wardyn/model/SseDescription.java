package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Server-side encryption of a table, replica or backup, with the service's default applied: no SSEDescription means
 * the AWS owned key.
 *
 * @param status state; ENABLED with the AWS owned key where AWS gives no SSEDescription
 * @param sseType KMS where a key in the account is used; absent with the AWS owned key
 * @param kmsMasterKey the key that encrypts; absent with the AWS owned key. While the status is UPDATING this is
 *     still the original key
 * @param inaccessibleEncryptionDateTime when DynamoDB first found that it could not use the key
 */
public record SseDescription(
        @Nullable SseStatus status,
        @OrAbsent @Nullable SseType sseType,
        @OrAbsent @Nullable KmsKey kmsMasterKey,
        @OrAbsent @Nullable Instant inaccessibleEncryptionDateTime) {

    /**
     * Tells the tier of the key.
     *
     * @return null where it is not known who manages the key
     */
    public @Nullable KeyType keyType() {
        if (kmsMasterKey == null) {
            return sseType == null ? KeyType.AWS_OWNED : null;
        }
        return kmsMasterKey.keyType();
    }
}
