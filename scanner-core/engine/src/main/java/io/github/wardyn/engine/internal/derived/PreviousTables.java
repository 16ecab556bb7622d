package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PreviousTable;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each table as an earlier snapshot shows it, where one was given and shows it. */
final class PreviousTables implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return PreviousTable.class;
    }

    @Override
    public Stream<PreviousTable> derive(LinkedPart part) {
        LinkedPart previous = part.previous();
        if (previous == null) {
            return Stream.empty();
        }
        Map<String, Table> before = previous.all(Table.class).stream()
                .collect(Collectors.toMap(table -> table.id().canonical(), Function.identity()));
        return part.all(Table.class).stream()
                .flatMap(now ->
                        Optional.ofNullable(before.get(now.id().canonical()))
                                .map(then -> compare(part, now, then))
                                .stream());
    }

    private static PreviousTable compare(LinkedPart part, Table now, Table then) {
        Gaps gaps = new Gaps(part);
        EncryptionKeys.gap(then, then.sseDescription()).ifPresent(reason -> gaps.add("previousKey", reason));
        KmsKey key = EncryptionKeys.of(then.sseDescription());
        return new PreviousTable(now, then, key == null ? null : today(part, key, gaps), gaps.toUnknowns());
    }

    /** Gives the key as it is now: what the earlier snapshot says of its state counts no longer. */
    private static @Nullable KmsKey today(LinkedPart part, KmsKey then, Gaps gaps) {
        for (KmsKey key : part.all(KmsKey.class)) {
            if (Ids.same(key, then)) {
                return key;
            }
        }
        gaps.addIncomplete("previousKey", then, FactType.KMS_KEY);
        gaps.add("previousKey", new UnknownReason.NotCollected("kms:DescribeKey of " + then.id()));
        return null;
    }
}
