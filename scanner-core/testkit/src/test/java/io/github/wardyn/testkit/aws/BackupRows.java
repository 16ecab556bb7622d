package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.backup.BackupClient;

/** AWS Backup. */
final class BackupRows {
    private static final String ORDERS = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders";
    private static final String POINT = "arn:aws:backup:eu-west-1:111122223333:recovery-point:1";
    private static final Instant CREATED = Instant.parse("2025-12-24T05:00:00Z");

    private BackupRows() {}

    static void describe(FakeAws aws) {
        aws.region("111122223333", "eu-west-1")
                .backupService()
                .plan(
                        "plan-1",
                        plan -> plan.name("nightly")
                                .rule("daily", "main", 35)
                                .copyTo("arn:aws:backup:eu-central-1:444455556666:backup-vault:copies", 90)
                                .selectTag("by-tag", "backup", "true")
                                .selectResources("by-arn", List.of("arn:aws:dynamodb:*:*:table/*")))
                .vault(
                        "main",
                        vault -> vault.set("/Tags/env", "prod")
                                .set("/Locked", true)
                                .set("/MinRetentionDays", 7))
                .recoveryPoint(ORDERS, "main", POINT, CREATED, point -> point.set("/IndexStatus", "ACTIVE"))
                .settings(Map.of("DynamoDB", false), Map.of("DynamoDB", true))
                .backupJob("b1", ORDERS, job -> job.set("/State", "FAILED"))
                .copyJob("c1", ORDERS, job -> {})
                .restoreJob("r1", POINT, job -> {});
    }

    static List<Row> rows(Sdk sdk) {
        BackupClient backup = sdk.client(BackupClient.builder());
        return List.of(
                row(
                        "backup:ListBackupPlans",
                        () -> backup.listBackupPlans().backupPlansList().get(0).backupPlanName(),
                        "nightly"),
                row(
                        "backup:GetBackupPlan",
                        () -> {
                            var rule = backup.getBackupPlan(r -> r.backupPlanId("plan-1"))
                                    .backupPlan()
                                    .rules()
                                    .get(0);
                            return List.of(
                                    rule.targetBackupVaultName(),
                                    rule.lifecycle().deleteAfterDays(),
                                    rule.copyActions().get(0).destinationBackupVaultArn());
                        },
                        List.of("main", 35L, "arn:aws:backup:eu-central-1:444455556666:backup-vault:copies")),
                row(
                        "backup:ListBackupSelections",
                        () -> backup.listBackupSelections(r -> r.backupPlanId("plan-1")).backupSelectionsList().stream()
                                .map(selection -> selection.selectionName())
                                .toList(),
                        List.of("by-arn", "by-tag")),
                row(
                        "backup:GetBackupSelection",
                        () -> backup.getBackupSelection(
                                        r -> r.backupPlanId("plan-1").selectionId("by-tag"))
                                .backupSelection()
                                .listOfTags()
                                .get(0)
                                .conditionKey(),
                        "backup"),
                row(
                        "backup:ListBackupVaults",
                        () -> backup.listBackupVaults().backupVaultList().get(0).backupVaultArn(),
                        "arn:aws:backup:eu-west-1:111122223333:backup-vault:main"),
                row(
                        "backup:DescribeBackupVault",
                        () -> {
                            var vault = backup.describeBackupVault(r -> r.backupVaultName("main"));
                            return List.of(vault.locked(), vault.minRetentionDays());
                        },
                        List.of(true, 7L)),
                row(
                        "backup:ListProtectedResources",
                        () -> {
                            var resource =
                                    backup.listProtectedResources().results().get(0);
                            return List.of(resource.resourceArn(), resource.resourceType(), resource.lastBackupTime());
                        },
                        List.of(ORDERS, "DynamoDB", CREATED)),
                row(
                        "backup:ListRecoveryPointsByResource",
                        () -> {
                            var point = backup.listRecoveryPointsByResource(r -> r.resourceArn(ORDERS))
                                    .recoveryPoints()
                                    .get(0);
                            return List.of(point.recoveryPointArn(), point.statusAsString(), point.creationDate());
                        },
                        List.of(POINT, "COMPLETED", CREATED)),
                row(
                        "backup:ListRecoveryPointsByBackupVault",
                        () -> {
                            var point = backup.listRecoveryPointsByBackupVault(
                                            r -> r.backupVaultName("main").byResourceType("DynamoDB"))
                                    .recoveryPoints()
                                    .get(0);
                            return List.of(point.resourceArn(), point.backupSizeInBytes(), point.isEncrypted());
                        },
                        List.of(ORDERS, 1024L, true)),
                row(
                        "backup:ListTags",
                        () -> backup.listTags(
                                        r -> r.resourceArn("arn:aws:backup:eu-west-1:111122223333:backup-vault:main"))
                                .tags(),
                        Map.of("env", "prod")),
                row(
                        "backup:DescribeRegionSettings",
                        () -> backup.describeRegionSettings(r -> {}).resourceTypeOptInPreference(),
                        Map.of("DynamoDB", false)),
                row(
                        "backup:ListBackupJobs",
                        () -> backup.listBackupJobs(
                                        r -> r.byResourceType("DynamoDB").byCreatedAfter(CREATED))
                                .backupJobs()
                                .get(0)
                                .stateAsString(),
                        "FAILED"),
                row(
                        "backup:ListCopyJobs",
                        () -> backup.listCopyJobs(r -> r.byResourceArn(ORDERS))
                                .copyJobs()
                                .get(0)
                                .copyJobId(),
                        "c1"),
                row(
                        "backup:ListRestoreJobs",
                        () -> backup.listRestoreJobs().restoreJobs().get(0).recoveryPointArn(),
                        POINT));
    }
}
