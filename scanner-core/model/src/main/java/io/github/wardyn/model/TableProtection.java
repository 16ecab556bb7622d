package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that its data can be restored from, and all that will back it up.
 *
 * @param subject the table
 * @param backups its backups
 * @param recoveryPoints its recovery points
 * @param plans backup plans that select it
 * @param planRules the rules of those plans
 * @param inBackupPlan true where a selection covers it, or it is a protected resource
 * @param newestBackup when the newest usable backup or recovery point was made; absent where there is none
 * @param usableBackups backups and recovery points that are complete and whose key is usable
 * @param runningJobs backup and restore jobs of it that are not over
 * @param unknowns what could not be concluded, and why
 */
public record TableProtection(
        Table subject,
        List<Backup> backups,
        List<RecoveryPoint> recoveryPoints,
        List<BackupPlan> plans,
        List<BackupPlanRule> planRules,
        @Nullable Boolean inBackupPlan,
        @OrAbsent @Nullable Instant newestBackup,
        @Nullable Integer usableBackups,
        List<BackupJob> runningJobs,
        Unknowns unknowns)
        implements Derived {
    public TableProtection {
        backups = List.copyOf(backups);
        recoveryPoints = List.copyOf(recoveryPoints);
        plans = List.copyOf(plans);
        planRules = List.copyOf(planRules);
        runningJobs = List.copyOf(runningJobs);
        unknowns.explain("inBackupPlan", inBackupPlan).explain("usableBackups", usableBackups);
    }

    /** Tells whether a plan backs it up into a vault whose key certainly cannot be used. */
    public boolean hasUnusableVaultKey() {
        return planRules.stream()
                .map(BackupPlanRule::targetVault)
                .map(vault -> vault == null ? null : vault.encryptionKey())
                .anyMatch(key ->
                        key != null && key.keyState() != null && key.keyState().isUnusable());
    }
}
