package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An on-demand or system backup of a table.
 *
 * @param id the ARN, or the template's root and logical id
 * @param backupStatus state
 * @param backupType who made it
 * @param backupCreationDateTime when it was asked for
 * @param backupExpiryDateTime when it expires; absent for user backups, which do not
 * @param table its table; absent where the table no longer exists
 * @param sseDescription the encryption of the backup itself, from SourceTableFeatureDetails
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeBackup")
public record Backup(
        ResourceId id,
        @Nullable BackupStatus backupStatus,
        @Nullable BackupType backupType,
        @Nullable Instant backupCreationDateTime,
        @OrAbsent @Nullable Instant backupExpiryDateTime,
        @OrAbsent @Nullable Table table,
        @Nullable SseDescription sseDescription,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public Backup {
        unknowns.explain("backupStatus", backupStatus)
                .explain("backupType", backupType)
                .explain("backupCreationDateTime", backupCreationDateTime)
                .explain("sseDescription", sseDescription);
    }
}
