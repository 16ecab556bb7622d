package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.UnknownReason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;
import software.amazon.awssdk.services.backup.model.DescribeBackupVaultResponse;
import software.amazon.awssdk.services.backup.model.RecoveryPointByBackupVault;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;

/**
 * Reads the vaults of a Region with the recovery points of DynamoDB in each.
 *
 * <p>A recovery point that is a backup of DynamoDB's own, as without AWS Backup's advanced features, may name no key; then
 * DescribeBackup tells it.
 */
final class VaultsReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(BackupCall.DESCRIBE_BACKUP_VAULT);

    private final Visit visit;
    private final BackupCalls calls;
    private final RecoveryPointMapper recoveryPoints;

    VaultsReading(Visit visit, BackupCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.recoveryPoints = new RecoveryPointMapper(visit);
    }

    void read() {
        visit.gap(
                calls.listBackupVaults(vault -> visit.fork(() -> read(vault))),
                FactType.BACKUP_VAULT,
                FactType.RECOVERY_POINT);
    }

    private void read(BackupVaultListMember listed) {
        Answer<DescribeBackupVaultResponse> answer = calls.describeBackupVault(listed.backupVaultName());
        String arn = listed.backupVaultArn();
        FactDraft<BackupVault> draft = FactDraft.of(
                BackupVault.class,
                visit.site().id(listed.backupVaultName(), arn),
                Objects.requireNonNullElse(answer.reason(), NOT_GIVEN));
        DescribeBackupVaultResponse given = answer.value();
        if (given != null) {
            map(draft, given);
        }
        draft.absent("lifecycle");
        Map<String, String> tags = new LinkedHashMap<>();
        UnknownReason refused = calls.listTags(arn, tags);
        draft.setUnless(refused, "tags", tags);
        visit.add(draft.build(Visit.origin(BackupCall.DESCRIBE_BACKUP_VAULT, answer)));
        visit.gap(
                calls.listRecoveryPointsByBackupVault(listed.backupVaultName(), point -> recoveryPoint(arn, point)),
                FactType.RECOVERY_POINT);
    }

    private void map(FactDraft<BackupVault> draft, DescribeBackupVaultResponse given) {
        draft.setOrAbsent("encryptionKey", visit.mentions().key(given.encryptionKeyArn()));
        draft.set("locked", Boolean.TRUE.equals(given.locked()));
        draft.setOrAbsent("minRetentionDays", days(given.minRetentionDays()));
        draft.setOrAbsent("maxRetentionDays", days(given.maxRetentionDays()));
        draft.setOrAbsent("lockDate", given.lockDate());
    }

    private static @Nullable Integer days(@Nullable Long given) {
        return given == null ? null : Integer.valueOf(Math.toIntExact(given));
    }

    private void recoveryPoint(String vault, RecoveryPointByBackupVault given) {
        FactDraft<RecoveryPoint> draft = recoveryPoints.map(vault, given);
        boolean ofDynamoDb = Arn.parse(given.recoveryPointArn())
                .filter(arn -> arn.service().equals("dynamodb"))
                .isPresent();
        if (given.encryptionKeyArn() == null && ofDynamoDb) {
            visit.fork(BackupCall.DESCRIBE_BACKUP, () -> {
                Answer<DescribeBackupResponse> answer = calls.describeBackup(given.recoveryPointArn());
                recoveryPoints.key(draft, answer);
                add(draft);
            });
        } else {
            draft.setOrAbsent("encryptionKey", visit.mentions().key(given.encryptionKeyArn()));
            add(draft);
        }
    }

    private void add(FactDraft<RecoveryPoint> draft) {
        visit.add(draft.build(visit.originNow(BackupCall.LIST_RECOVERY_POINTS_BY_BACKUP_VAULT)));
    }
}
