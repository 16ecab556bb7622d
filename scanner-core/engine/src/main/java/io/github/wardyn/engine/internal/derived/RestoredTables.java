package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyType;
import io.github.wardyn.model.RestoreSummary;
import io.github.wardyn.model.RestoredTable;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How each table that was restored compares with what it was restored from. A source table that is gone counts as an
 * earlier snapshot shows it, where one was given; of what nobody can see any more nothing is concluded.
 */
final class RestoredTables implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return RestoredTable.class;
    }

    @Override
    public Stream<RestoredTable> derive(LinkedPart part) {
        return part.all(Table.class).stream()
                .map(table -> {
                    RestoreSummary summary = table.restoreSummary();
                    return summary == null ? unseen(part, table) : restored(part, table, summary);
                })
                .filter(Objects::nonNull);
    }

    /** Says of a table that may have been restored that nothing of it is known; null where it certainly was not. */
    private static @Nullable RestoredTable unseen(LinkedPart part, Table table) {
        UnknownReason reason = table.unknowns().reason("restoreSummary").orElse(null);
        if (reason == null) {
            return null;
        }
        Gaps gaps = new Gaps(part);
        for (String component : List.of("sourceTable", "sourceBackup", "sourceKeyType", "keyWeaker", "lostSettings")) {
            gaps.add(component, reason);
        }
        return new RestoredTable(table, null, null, null, null, null, gaps.toUnknowns());
    }

    private static @Nullable RestoredTable restored(LinkedPart part, Table table, RestoreSummary summary) {
        Gaps gaps = new Gaps(part);
        Backup backup = find(part, Backup.class, FactType.BACKUP, summary.sourceBackupArn(), "sourceBackup", gaps);
        LinkedPart previous = part.previous();
        Table before = previous == null ? null : find(previous, Table.class, summary.sourceTableArn());
        boolean isBefore = before != null && find(part, Table.class, summary.sourceTableArn()) == null;
        Table source = isBefore
                ? before
                : find(part, Table.class, FactType.TABLE, summary.sourceTableArn(), "sourceTable", gaps);
        if (source == null && backup == null && !gaps.has("sourceBackup") && !gaps.has("sourceTable")) {
            return null;
        }
        KeyType sourceKey = sourceKeyType(backup, source, gaps);
        return new RestoredTable(
                table,
                source,
                backup,
                sourceKey,
                keyWeaker(table, sourceKey, gaps),
                source == null
                        ? noSource(gaps)
                        : LostSettings.of(
                                isBefore ? Objects.requireNonNull(previous) : part, source, part, table, gaps),
                gaps.toUnknowns());
    }

    private static <T extends Fact> @Nullable T find(
            LinkedPart part, Class<T> type, FactType factType, @Nullable String arn, String component, Gaps gaps) {
        if (arn == null) {
            return null;
        }
        T found = find(part, type, arn);
        if (found == null) {
            part.coverage()
                    .gap(factType, part.scope(), Ids.region(arn))
                    .ifPresent(reason -> gaps.add(component, reason));
        }
        return found;
    }

    private static <T extends Fact> @Nullable T find(LinkedPart part, Class<T> type, @Nullable String arn) {
        return part.all(type).stream()
                .filter(fact -> fact.id().canonical().equals(arn))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable KeyType sourceKeyType(@Nullable Backup backup, @Nullable Table source, Gaps gaps) {
        if (backup != null) {
            return keyType("sourceKeyType", backup, backup.sseDescription(), gaps);
        }
        if (source != null) {
            return keyType("sourceKeyType", source, source.sseDescription(), gaps);
        }
        gaps.copy("sourceBackup", "sourceKeyType");
        gaps.copy("sourceTable", "sourceKeyType");
        gaps.add("sourceKeyType", new UnknownReason.NotCollected("the source of the restore, which is gone"));
        return null;
    }

    private static @Nullable Boolean keyWeaker(Table table, @Nullable KeyType sourceKey, Gaps gaps) {
        KeyType now = keyType("keyWeaker", table, table.sseDescription(), gaps);
        gaps.copy("sourceKeyType", "keyWeaker");
        if (now == null || sourceKey == null) {
            return null;
        }
        return now.compareTo(sourceKey) < 0;
    }

    private static @Nullable KeyType keyType(
            String component, Fact fact, @Nullable SseDescription encryption, Gaps gaps) {
        KeyType type = encryption == null ? null : encryption.keyType();
        if (type == null) {
            EncryptionKeys.gap(fact, encryption).ifPresent(reason -> gaps.add(component, reason));
            gaps.add(component, new UnknownReason.NotCollected("kms:DescribeKey"));
        }
        return type;
    }

    /** What is gone cannot be compared with: nothing is known to be lost. */
    private static @Nullable List<String> noSource(Gaps gaps) {
        gaps.copy("sourceTable", "lostSettings");
        return gaps.has("lostSettings") ? null : List.of();
    }
}
