package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A backup, copy or restore job of AWS Backup for a table.
 *
 * @param id the ARN, or the template's root and logical id
 * @param jobType what it does
 * @param state state
 * @param table the table; absent for a restore whose table is not made yet
 * @param vault where the recovery point goes; absent for a restore
 * @param recoveryPoint what is copied or restored; absent for a backup
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:ListBackupJobs")
public record BackupJob(
        ResourceId id,
        @Nullable BackupJobType jobType,
        @Nullable BackupJobState state,
        @OrAbsent @Nullable Table table,
        @OrAbsent @Nullable BackupVault vault,
        @OrAbsent @Nullable RecoveryPoint recoveryPoint,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public BackupJob {
        unknowns.explain("jobType", jobType).explain("state", state);
    }
}
