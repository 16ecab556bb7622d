package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * An AWS Backup plan.
 *
 * @param id the ARN, or the template's root and logical id
 * @param backupPlanName its name
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:GetBackupPlan")
public record BackupPlan(ResourceId id, @Nullable String backupPlanName, Unknowns unknowns, Origin origin)
        implements Fact {
    public BackupPlan {
        unknowns.explain("backupPlanName", backupPlanName);
    }
}
