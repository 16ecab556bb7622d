package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.RecoveryPointStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Backups and recovery points of one table, judged by whether it can be restored from them. */
record RestoreSources(List<Source> sources) {

    /**
     * One of them.
     *
     * @param usable whether it is complete and its key can be used
     * @param made when it was made; null if not known
     */
    record Source(Answer usable, @Nullable Instant made) {}

    static RestoreSources of(List<Backup> backups, List<RecoveryPoint> points) {
        List<Source> sources = new ArrayList<>();
        for (Backup backup : backups) {
            Answer key = EncryptionKeys.gap(backup, backup.sseDescription())
                    .map(Answer::unknown)
                    .orElseGet(() -> EncryptionKeys.isUsable(EncryptionKeys.of(backup.sseDescription())));
            sources.add(new Source(isComplete(backup).and(key), backup.backupCreationDateTime()));
        }
        for (RecoveryPoint point : points) {
            Answer key = point.unknowns()
                    .reason("encryptionKey")
                    .map(Answer::unknown)
                    .orElseGet(() -> EncryptionKeys.isUsable(point.encryptionKey()));
            sources.add(new Source(isComplete(point).and(key), point.creationDate()));
        }
        return new RestoreSources(sources);
    }

    /** Gives how many can be used for certain; null if none can but perhaps some. */
    @Nullable
    Integer usable(Gaps gaps) {
        long usable = sources.stream().filter(source -> source.usable().isYes()).count();
        Optional<Answer> perhaps =
                sources.stream().map(Source::usable).filter(Answer::isUnknown).findFirst();
        perhaps.ifPresent(answer -> gaps.add("usableBackups", answer.reasons().get(0)));
        gaps.copy("backups", "usableBackups");
        gaps.copy("recoveryPoints", "usableBackups");
        return usable == 0 && gaps.has("usableBackups") ? null : Math.toIntExact(usable);
    }

    /** Gives when the newest was made that can be used for certain; null if none can, or a newer one perhaps. */
    @Nullable
    Instant newest(Gaps gaps) {
        Instant newest = sources.stream()
                .filter(source -> source.usable().isYes())
                .map(Source::made)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Stream<Source> newer = sources.stream()
                .filter(source -> source.usable().isUnknown())
                .filter(source ->
                        newest == null || source.made() == null || source.made().isAfter(newest));
        Optional<Source> perhaps = newer.findFirst();
        perhaps.ifPresent(
                source -> gaps.add("newestBackup", source.usable().reasons().get(0)));
        gaps.copy("backups", "newestBackup");
        gaps.copy("recoveryPoints", "newestBackup");
        return perhaps.isPresent() ? null : newest;
    }

    private static Answer isComplete(Backup backup) {
        return backup.backupStatus() == null
                ? Gaps.unknown(backup, "backupStatus")
                : Answer.of(backup.backupStatus() == BackupStatus.AVAILABLE);
    }

    private static Answer isComplete(RecoveryPoint point) {
        RecoveryPointStatus status = point.status();
        return status == null
                ? Gaps.unknown(point, "status")
                : Answer.of(status == RecoveryPointStatus.COMPLETED || status == RecoveryPointStatus.AVAILABLE);
    }
}
