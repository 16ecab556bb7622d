package io.github.wardyn.aws.backup;

import static io.github.wardyn.aws.backup.BackupCall.*;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.backup.model.BackupJob;
import software.amazon.awssdk.services.backup.model.BackupPlansListMember;
import software.amazon.awssdk.services.backup.model.BackupSelectionsListMember;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;
import software.amazon.awssdk.services.backup.model.CopyJob;
import software.amazon.awssdk.services.backup.model.DescribeBackupVaultResponse;
import software.amazon.awssdk.services.backup.model.DescribeRegionSettingsResponse;
import software.amazon.awssdk.services.backup.model.GetBackupPlanResponse;
import software.amazon.awssdk.services.backup.model.GetBackupSelectionResponse;
import software.amazon.awssdk.services.backup.model.ListBackupJobsResponse;
import software.amazon.awssdk.services.backup.model.ListBackupPlansResponse;
import software.amazon.awssdk.services.backup.model.ListBackupSelectionsResponse;
import software.amazon.awssdk.services.backup.model.ListBackupVaultsResponse;
import software.amazon.awssdk.services.backup.model.ListCopyJobsResponse;
import software.amazon.awssdk.services.backup.model.ListProtectedResourcesResponse;
import software.amazon.awssdk.services.backup.model.ListRecoveryPointsByBackupVaultResponse;
import software.amazon.awssdk.services.backup.model.ListRestoreJobsResponse;
import software.amazon.awssdk.services.backup.model.ListTagsResponse;
import software.amazon.awssdk.services.backup.model.ProtectedResource;
import software.amazon.awssdk.services.backup.model.RecoveryPointByBackupVault;
import software.amazon.awssdk.services.backup.model.RestoreJobsListMember;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;

/** The calls of AWS Backup, each under the name of its operation. Lists tell why they are not complete, null if they are. */
final class BackupCalls {

    static final String DYNAMODB = "DynamoDB";

    private final Visit visit;
    private final BackupClient client;

    BackupCalls(Visit visit) {
        this.visit = visit;
        this.client = visit.client(BackupClient.class, BackupClient::builder);
    }

    @Nullable
    UnknownReason listBackupPlans(Consumer<BackupPlansListMember> onPlan) {
        return visit.pages(
                LIST_BACKUP_PLANS,
                token -> client.listBackupPlans(r -> r.nextToken(token)),
                ListBackupPlansResponse::nextToken,
                page -> page.backupPlansList().forEach(onPlan));
    }

    Answer<GetBackupPlanResponse> getBackupPlan(String plan) {
        return visit.call(GET_BACKUP_PLAN, () -> client.getBackupPlan(r -> r.backupPlanId(plan)));
    }

    @Nullable
    UnknownReason listBackupSelections(String plan, Consumer<BackupSelectionsListMember> onSelection) {
        return visit.pages(
                LIST_BACKUP_SELECTIONS,
                token -> client.listBackupSelections(r -> r.backupPlanId(plan).nextToken(token)),
                ListBackupSelectionsResponse::nextToken,
                page -> page.backupSelectionsList().forEach(onSelection));
    }

    Answer<GetBackupSelectionResponse> getBackupSelection(String plan, String selection) {
        return visit.call(
                GET_BACKUP_SELECTION,
                () -> client.getBackupSelection(r -> r.backupPlanId(plan).selectionId(selection)));
    }

    @Nullable
    UnknownReason listBackupVaults(Consumer<BackupVaultListMember> onVault) {
        return visit.pages(
                LIST_BACKUP_VAULTS,
                token -> client.listBackupVaults(r -> r.nextToken(token)),
                ListBackupVaultsResponse::nextToken,
                page -> page.backupVaultList().forEach(onVault));
    }

    Answer<DescribeBackupVaultResponse> describeBackupVault(String vault) {
        return visit.call(DESCRIBE_BACKUP_VAULT, () -> client.describeBackupVault(r -> r.backupVaultName(vault)));
    }

    @Nullable
    UnknownReason listTags(String arn, Map<String, String> tags) {
        return visit.pages(
                LIST_TAGS,
                token -> client.listTags(r -> r.resourceArn(arn).nextToken(token)),
                ListTagsResponse::nextToken,
                page -> tags.putAll(page.tags()));
    }

    @Nullable
    UnknownReason listRecoveryPointsByBackupVault(String vault, Consumer<RecoveryPointByBackupVault> onRecoveryPoint) {
        return visit.pages(
                LIST_RECOVERY_POINTS_BY_BACKUP_VAULT,
                token -> client.listRecoveryPointsByBackupVault(
                        r -> r.backupVaultName(vault).byResourceType(DYNAMODB).nextToken(token)),
                ListRecoveryPointsByBackupVaultResponse::nextToken,
                page -> page.recoveryPoints().forEach(onRecoveryPoint));
    }

    @Nullable
    UnknownReason listProtectedResources(Consumer<ProtectedResource> onResource) {
        return visit.pages(
                LIST_PROTECTED_RESOURCES,
                token -> client.listProtectedResources(r -> r.nextToken(token)),
                ListProtectedResourcesResponse::nextToken,
                page -> page.results().forEach(onResource));
    }

    Answer<DescribeRegionSettingsResponse> describeRegionSettings() {
        return visit.call(DESCRIBE_REGION_SETTINGS, () -> client.describeRegionSettings(r -> {}));
    }

    @Nullable
    UnknownReason listBackupJobs(String state, Consumer<BackupJob> onJob) {
        return visit.pages(
                LIST_BACKUP_JOBS,
                token -> client.listBackupJobs(
                        r -> r.byResourceType(DYNAMODB).byState(state).nextToken(token)),
                ListBackupJobsResponse::nextToken,
                page -> page.backupJobs().forEach(onJob));
    }

    @Nullable
    UnknownReason listCopyJobs(String state, Consumer<CopyJob> onJob) {
        return visit.pages(
                LIST_COPY_JOBS,
                token -> client.listCopyJobs(
                        r -> r.byResourceType(DYNAMODB).byState(state).nextToken(token)),
                ListCopyJobsResponse::nextToken,
                page -> page.copyJobs().forEach(onJob));
    }

    @Nullable
    UnknownReason listRestoreJobs(String status, Consumer<RestoreJobsListMember> onJob) {
        return visit.pages(
                LIST_RESTORE_JOBS,
                token -> client.listRestoreJobs(
                        r -> r.byResourceType(DYNAMODB).byStatus(status).nextToken(token)),
                ListRestoreJobsResponse::nextToken,
                page -> page.restoreJobs().forEach(onJob));
    }

    Answer<DescribeBackupResponse> describeBackup(String arn) {
        DynamoDbClient dynamoDb = visit.client(DynamoDbClient.class, DynamoDbClient::builder);
        return visit.call(DESCRIBE_BACKUP, () -> dynamoDb.describeBackup(r -> r.backupArn(arn)));
    }
}
