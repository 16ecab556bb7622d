package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.iam.ResourcePolicy;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyUse;
import io.github.wardyn.model.KmsGrant;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.UnknownReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What needs each key, how long, and who may use it. Nothing is concluded of the keys of an account that was not scanned
 * itself, and is in the snapshot only because others use its keys.
 */
final class KeyUses implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return KeyUse.class;
    }

    @Override
    public Stream<KeyUse> derive(LinkedPart part) {
        if (!part.coverage().speaksOf(FactType.TABLE, part.scope())) {
            return Stream.empty();
        }
        KeyUsers users = new KeyUsers(part);
        return part.all(KmsKey.class).stream().map(key -> use(part, key, users));
    }

    private static KeyUse use(LinkedPart part, KmsKey key, KeyUsers users) {
        Gaps gaps = new Gaps(part);
        gaps.addIncomplete("users", key, KeyUsers.TYPES);
        UnknownReason hidden = users.hiddenFrom(key);
        if (hidden != null) {
            gaps.add("users", hidden);
        }
        List<Fact> of = users.of(key);
        List<KmsGrant> grants = grants(part, key, gaps);
        Optional<UnknownReason> foreign = part.foreignUsersGap(key.id().region())
                .filter(gap -> !KeyAdmission.servesOwnAccountOnly(part, key, grants));
        foreign.ifPresent(gap -> gaps.add("users", gap));
        UnknownReason hiddenTable = users.tableHiddenFrom(key);
        UnknownReason unseenTable = hiddenTable != null ? hiddenTable : foreign.orElse(null);
        return new KeyUse(
                key,
                of,
                lastNeeded(of),
                relatedKeys(part, key, gaps),
                grants,
                gaps.value("isPublic", isPublic(part, key)),
                gaps.value("admitsDynamoDb", KeyAdmission.of(part, key, of, grants, unseenTable)),
                gaps.toUnknowns());
    }

    private static @Nullable Instant lastNeeded(List<Fact> users) {
        return users.stream()
                .flatMap(user -> Stream.of(end(user), lockEnd(user)))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant end(Fact user) {
        if (user instanceof RecoveryPoint point) {
            return point.deleteAt();
        }
        return user instanceof Backup backup ? backup.backupExpiryDateTime() : null;
    }

    /** A vault lock keeps a recovery point that many days whatever its own lifecycle says. */
    private static @Nullable Instant lockEnd(Fact user) {
        if (!(user instanceof RecoveryPoint point) || point.creationDate() == null) {
            return null;
        }
        BackupVault vault = point.vault();
        return vault == null || !Boolean.TRUE.equals(vault.locked()) || vault.minRetentionDays() == null
                ? null
                : point.creationDate().plus(Duration.ofDays(vault.minRetentionDays()));
    }

    private static List<KmsKey> relatedKeys(LinkedPart part, KmsKey key, Gaps gaps) {
        List<String> arns = key.relatedKeyArns();
        if (arns == null) {
            gaps.addUnknown("relatedKeys", key, "relatedKeyArns");
            return List.of();
        }
        List<KmsKey> related = part.all(KmsKey.class).stream()
                .filter(other -> arns.contains(other.id().canonical()))
                .toList();
        if (related.size() < arns.size()) {
            gaps.add("relatedKeys", new UnknownReason.NotCollected("kms:DescribeKey in the Regions of " + arns));
        }
        return related;
    }

    private static List<KmsGrant> grants(LinkedPart part, KmsKey key, Gaps gaps) {
        gaps.addIncomplete("grants", key, FactType.KMS_GRANT);
        return part.all(KmsGrant.class).stream()
                .filter(grant -> Ids.same(grant.key(), key))
                .toList();
    }

    private static Answer isPublic(LinkedPart part, KmsKey key) {
        PolicyDocument policy = key.policy();
        return policy == null
                ? Gaps.unknown(key, "policy")
                : ResourcePolicy.of(PolicyTexts.of(policy), Ids.arn(key), part.takenAt())
                        .isPublic();
    }
}
