package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A KMS key with all that needs it: tables, replicas, backups, recovery points, vaults, exports and running restores.
 *
 * @param subject the key
 * @param users all known facts that need it, sorted by type and id
 * @param lastNeeded when the last backup, recovery point or vault lock that needs it ends; absent where none has
 *     an end
 * @param relatedKeys other keys of its multi-Region set that were read
 * @param grants its grants
 * @param isPublic true where its key policy lets anybody use it
 * @param admitsDynamoDb true where its policy and grants let DynamoDB use it in its Region
 * @param unknowns what could not be concluded, and why
 */
public record KeyUse(
        KmsKey subject,
        List<Fact> users,
        @OrAbsent @Nullable Instant lastNeeded,
        List<KmsKey> relatedKeys,
        List<KmsGrant> grants,
        @Nullable Boolean isPublic,
        @Nullable Boolean admitsDynamoDb,
        Unknowns unknowns)
        implements Derived {
    public KeyUse {
        users = List.copyOf(users);
        relatedKeys = List.copyOf(relatedKeys);
        grants = List.copyOf(grants);
        unknowns.explain("isPublic", isPublic).explain("admitsDynamoDb", admitsDynamoDb);
    }
}
