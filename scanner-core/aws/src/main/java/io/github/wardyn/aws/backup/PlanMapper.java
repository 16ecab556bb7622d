package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.CopyAction;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.SelectionCondition;
import io.github.wardyn.model.TagCondition;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.backup.model.BackupRule;
import software.amazon.awssdk.services.backup.model.Condition;
import software.amazon.awssdk.services.backup.model.ConditionParameter;
import software.amazon.awssdk.services.backup.model.Conditions;
import software.amazon.awssdk.services.backup.model.Lifecycle;

/** Rules and selections of a plan. A lifecycle that says nothing of deletion keeps recovery points for ever. */
final class PlanMapper {

    private final Visit visit;

    PlanMapper(Visit visit) {
        this.visit = visit;
    }

    void rule(FactDraft<BackupPlanRule> draft, BackupPlan plan, BackupRule given) {
        draft.set("plan", plan);
        if (given.ruleName() != null) {
            draft.set("ruleName", given.ruleName());
        }
        String vault = vaultArn(given);
        if (vault != null) {
            draft.set("targetVault", vault(vault));
        }
        draft.setOrAbsent("deleteAfterDays", days(given.lifecycle()));
        draft.set(
                "copyActions",
                given.copyActions().stream()
                        .map(copy -> new CopyAction(vault(copy.destinationBackupVaultArn()), days(copy.lifecycle())))
                        .toList());
    }

    void selection(
            FactDraft<BackupSelection> draft, software.amazon.awssdk.services.backup.model.BackupSelection given) {
        draft.set("resources", List.copyOf(given.resources()));
        draft.set("notResources", List.copyOf(given.notResources()));
        draft.set(
                "listOfTags",
                given.listOfTags().stream()
                        .map(tag -> new TagCondition(tag.conditionKey(), tag.conditionValue()))
                        .toList());
        given.listOfTags().stream()
                .map(Condition::conditionTypeAsString)
                .filter(type -> !"STRINGEQUALS".equals(type))
                .findFirst()
                .ifPresent(type -> draft.unknown("listOfTags", new UnknownReason.Unrecognized(String.valueOf(type))));
        draft.set("conditions", conditions(given.conditions()));
    }

    private static List<SelectionCondition> conditions(@Nullable Conditions given) {
        List<SelectionCondition> conditions = new ArrayList<>();
        if (given != null) {
            add(conditions, "StringEquals", given.stringEquals());
            add(conditions, "StringLike", given.stringLike());
            add(conditions, "StringNotEquals", given.stringNotEquals());
            add(conditions, "StringNotLike", given.stringNotLike());
        }
        return conditions;
    }

    private static void add(List<SelectionCondition> to, String operator, List<ConditionParameter> given) {
        given.forEach(one -> to.add(new SelectionCondition(operator, one.conditionKey(), one.conditionValue())));
    }

    private BackupVault vault(String arn) {
        return visit.mentions().of(BackupVault.class, arn);
    }

    private @Nullable String vaultArn(BackupRule given) {
        return given.targetBackupVaultName() == null
                ? given.targetLogicallyAirGappedBackupVaultArn()
                : visit.site().arn("backup", "backup-vault:" + given.targetBackupVaultName());
    }

    /** AWS Backup takes -1 for keeping recovery points for ever, and may show it. */
    static @Nullable Integer days(@Nullable Lifecycle lifecycle) {
        return lifecycle == null || lifecycle.deleteAfterDays() == null || lifecycle.deleteAfterDays() < 0
                ? null
                : Integer.valueOf(Math.toIntExact(lifecycle.deleteAfterDays()));
    }
}
