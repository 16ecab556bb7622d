package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A plan of AWS Backup, without rules and selections until they are added.
 *
 * <p>For {@link #set}: {@code /BackupPlan/Rules/0/…}, {@code /Selections/<selection id>/BackupSelection/…}, {@code /Tags/<key>}.
 */
public final class FakeBackupPlan extends FakeResource<FakeBackupPlan> {

    FakeBackupPlan(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    static FakeBackupPlan withId(Scope scope, String id, Instant created) {
        ObjectNode document = Json.object();
        document.put("BackupPlanId", id)
                .put("BackupPlanArn", scope.arn("backup", "backup-plan:" + id))
                .put("VersionId", "version-of-" + id)
                .put("CreationDate", Json.seconds(created));
        document.putObject("BackupPlan").put("BackupPlanName", id).putArray("Rules");
        document.putObject("Selections");
        return new FakeBackupPlan(scope, document);
    }

    /** Sets {@code BackupPlanName}. */
    public FakeBackupPlan name(String backupPlanName) {
        return set("/BackupPlan/BackupPlanName", backupPlanName);
    }

    /** Adds a daily rule that keeps recovery points for some days. */
    public FakeBackupPlan rule(String name, String targetVault, int deleteAfterDays) {
        return set(
                "/BackupPlan/Rules/-",
                Map.of(
                        "RuleName",
                        name,
                        "RuleId",
                        "rule-" + name,
                        "TargetBackupVaultName",
                        targetVault,
                        "ScheduleExpression",
                        "cron(0 5 ? * * *)",
                        "StartWindowMinutes",
                        60,
                        "CompletionWindowMinutes",
                        180,
                        "EnableContinuousBackup",
                        false,
                        "Lifecycle",
                        Map.of("DeleteAfterDays", deleteAfterDays)));
    }

    /** Lets the last rule copy to another vault, which may be in another Region or account. */
    public FakeBackupPlan copyTo(String destinationVaultArn, int deleteAfterDays) {
        int last = document().path("BackupPlan").path("Rules").size() - 1;
        return set(
                "/BackupPlan/Rules/" + last + "/CopyActions/-",
                Map.of(
                        "DestinationBackupVaultArn",
                        destinationVaultArn,
                        "Lifecycle",
                        Map.of("DeleteAfterDays", deleteAfterDays)));
    }

    /** Adds a selection of resources by ARN or ARN pattern. */
    public FakeBackupPlan selectResources(String selectionId, List<String> arns) {
        return selection(selectionId, Map.of("SelectionName", selectionId, "IamRoleArn", role(), "Resources", arns));
    }

    /** Adds a selection of resources by one tag. */
    public FakeBackupPlan selectTag(String selectionId, String key, String value) {
        return selection(
                selectionId,
                Map.of(
                        "SelectionName", selectionId,
                        "IamRoleArn", role(),
                        "ListOfTags",
                                List.of(Map.of(
                                        "ConditionType",
                                        "STRINGEQUALS",
                                        "ConditionKey",
                                        key,
                                        "ConditionValue",
                                        value))));
    }

    private FakeBackupPlan selection(String id, Map<String, ?> selection) {
        return set(
                "/Selections/" + id,
                Map.of(
                        "SelectionId",
                        id,
                        "BackupPlanId",
                        document().path("BackupPlanId").asText(),
                        "CreationDate",
                        document().path("CreationDate"),
                        "BackupSelection",
                        selection));
    }

    private String role() {
        return scope().globalArn("iam", "role/service-role/AWSBackupDefaultServiceRole");
    }

    @Override
    FakeBackupPlan self() {
        return this;
    }
}
