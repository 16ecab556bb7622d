package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of an AWS Backup plan.
 *
 * @param id the ARN, or the template's root and logical id
 * @param plan its plan
 * @param ruleName its name
 * @param targetVault where its recovery points go
 * @param deleteAfterDays days until a recovery point is deleted; absent for never
 * @param copyActions copies it makes
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:GetBackupPlan")
public record BackupPlanRule(
        ResourceId id,
        @Nullable BackupPlan plan,
        @Nullable String ruleName,
        @Nullable BackupVault targetVault,
        @OrAbsent @Nullable Integer deleteAfterDays,
        @Nullable List<CopyAction> copyActions,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public BackupPlanRule {
        copyActions = copyActions == null ? null : List.copyOf(copyActions);
        unknowns.explain("plan", plan)
                .explain("ruleName", ruleName)
                .explain("targetVault", targetVault)
                .explain("copyActions", copyActions);
    }

    /** Tells whether a copy of its goes to a vault whose key certainly cannot be used. */
    public boolean copiesToUnusableKey() {
        return copyActions != null && copyActions.stream().anyMatch(CopyAction::hasUnusableKey);
    }

    /** Tells whether a copy of its goes to another account, into a vault that uses a key of this account. */
    public boolean copiesUnderOwnKey() {
        return copyActions != null && copyActions.stream().anyMatch(copy -> copy.usesSourceAccountsKey(id));
    }
}
