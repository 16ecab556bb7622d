package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupComparison;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.Table;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the key of each backup compares with the key that its table uses now. */
final class BackupComparisons implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return BackupComparison.class;
    }

    @Override
    public Stream<BackupComparison> derive(LinkedPart part) {
        return part.all(Backup.class).stream().map(backup -> comparison(part, backup));
    }

    private static BackupComparison comparison(LinkedPart part, Backup backup) {
        Gaps gaps = new Gaps(part);
        Table table = backup.table();
        KmsKey current = table == null ? null : EncryptionKeys.of(table.sseDescription());
        if (table != null) {
            EncryptionKeys.gap(table, table.sseDescription()).ifPresent(reason -> gaps.add("currentKey", reason));
        } else {
            gaps.addUnknown("currentKey", backup, "table");
        }
        Boolean superseded = gaps.value("superseded", isSuperseded(backup, table));
        return new BackupComparison(backup, current, superseded, gaps.toUnknowns());
    }

    private static Answer isSuperseded(Backup backup, @Nullable Table table) {
        if (table == null) {
            return backup.unknowns().reason("table").map(Answer::unknown).orElse(Answer.NO);
        }
        SseDescription then = backup.sseDescription();
        SseDescription now = table.sseDescription();
        return EncryptionKeys.gap(backup, then)
                .or(() -> EncryptionKeys.gap(table, now))
                .map(Answer::unknown)
                .orElseGet(() -> Answer.of(!Ids.same(EncryptionKeys.of(then), EncryptionKeys.of(now))));
    }
}
