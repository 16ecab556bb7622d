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

    /**
     * Tells whether DynamoDB itself uses it, for a table or replica; vaults and exports are others' business.
     *
     * @return null where none is known to, and not all were seen
     */
    public @Nullable Boolean encryptsTables() {
        boolean known = users.stream().anyMatch(user -> user instanceof Table || user instanceof Replica);
        return (!known && unknowns.reason("users").isPresent()) ? null : known;
    }

    /** Tells whether another key of its multi-Region set certainly cannot be used. */
    public boolean hasUnusableRelatedKey() {
        return relatedKeys.stream().map(KmsKey::keyState).anyMatch(state -> state != null && state.isUnusable());
    }

    /** Gives the principals that a grant lets decrypt, AWS services excepted, sorted. */
    public List<String> foreignGrantees() {
        return grants.stream()
                .filter(KmsGrant::letsPrincipalDecrypt)
                .map(grant -> String.valueOf(grant.granteePrincipal()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives the backups and recovery points that are to be kept beyond its deletion, those without an end included. */
    public List<Fact> outliving() {
        Instant deletion = subject.deletionDate();
        return deletion == null
                ? List.of()
                : users.stream().filter(user -> isKeptAfter(user, deletion)).toList();
    }

    /**
     * Tells whether a backup or recovery point is to be kept beyond its deletion.
     *
     * @return null where none certainly is, but the end of one is not known
     */
    public @Nullable Boolean outlived() {
        boolean certainly = !outliving().isEmpty();
        boolean perhaps = users.stream()
                .anyMatch(user -> (user instanceof Backup || user instanceof RecoveryPoint)
                        && (user.unknowns().reason("backupExpiryDateTime").isPresent()
                                || user.unknowns().reason("deleteAt").isPresent()));
        return (perhaps && !certainly) ? null : certainly;
    }

    private static boolean isKeptAfter(Fact user, Instant instant) {
        if (user instanceof Backup backup) {
            return isAfter(backup, "backupExpiryDateTime", backup.backupExpiryDateTime(), instant);
        }
        return (user instanceof RecoveryPoint point)
                && (isAfter(point, "deleteAt", point.deleteAt(), instant) || point.isLockedAfter(instant));
    }

    private static boolean isAfter(Fact fact, String component, @Nullable Instant end, Instant instant) {
        return end == null ? fact.unknowns().reason(component).isEmpty() : end.isAfter(instant);
    }
}
