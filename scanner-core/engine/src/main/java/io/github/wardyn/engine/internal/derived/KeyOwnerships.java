package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.KeyOwnership;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which account owns the key of each table and backup. */
final class KeyOwnerships implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return KeyOwnership.class;
    }

    @Override
    public Stream<KeyOwnership> derive(LinkedPart part) {
        return Stream.concat(
                part.all(Table.class).stream().map(table -> ownership(part, table, table.sseDescription())),
                part.all(Backup.class).stream().map(backup -> ownership(part, backup, backup.sseDescription())));
    }

    private static KeyOwnership ownership(LinkedPart part, Fact fact, @Nullable SseDescription encryption) {
        Gaps gaps = new Gaps(part);
        EncryptionKeys.gap(fact, encryption).ifPresent(reason -> {
            gaps.add("otherAccount", reason);
            gaps.add("sameOrganization", reason);
        });
        String other = otherAccount(part, EncryptionKeys.of(encryption));
        Boolean same = gaps.has("sameOrganization")
                ? null
                : gaps.value("sameOrganization", other == null ? Answer.YES : isOfSameOrganization(part, other));
        return new KeyOwnership(fact, other, same, gaps.toUnknowns());
    }

    private static @Nullable String otherAccount(LinkedPart part, @Nullable KmsKey key) {
        return Optional.ofNullable(key)
                .flatMap(found -> found.id().arn())
                .map(Arn::account)
                .filter(account -> !account.equals(part.scope().value()))
                .orElse(null);
    }

    private static Answer isOfSameOrganization(LinkedPart part, String account) {
        Answer ownKnown = isKnown(part, part.scope().value());
        Optional<String> own = organization(part, part.scope().value());
        if (ownKnown.isUnknown() || own.isEmpty()) {
            return ownKnown.isUnknown() ? ownKnown : Answer.NO;
        }
        Answer otherKnown = isKnown(part, account);
        return otherKnown.isUnknown() ? otherKnown : Answer.of(own.equals(organization(part, account)));
    }

    private static Answer isKnown(LinkedPart part, String account) {
        return part.account(account)
                .map(found -> found.unknowns().reason("organizationId"))
                .orElse(Optional.of(new UnknownReason.NotCollected("the organisation of account " + account)))
                .map(Answer::unknown)
                .orElse(Answer.YES);
    }

    private static Optional<String> organization(LinkedPart part, String account) {
        return part.account(account).map(AccountRegion::organizationId);
    }
}
