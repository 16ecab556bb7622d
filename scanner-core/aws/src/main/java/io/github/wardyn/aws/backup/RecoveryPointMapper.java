package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.RecoveryPointStatus;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Objects;
import software.amazon.awssdk.services.backup.model.RecoveryPointByBackupVault;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;

/** A recovery point as the list of its vault gives it. */
final class RecoveryPointMapper {

    private static final UnknownReason NOT_GIVEN = Words.missing(BackupCall.LIST_RECOVERY_POINTS_BY_BACKUP_VAULT);

    private final Visit visit;

    RecoveryPointMapper(Visit visit) {
        this.visit = visit;
    }

    /** Maps all but the key. */
    FactDraft<RecoveryPoint> map(String vault, RecoveryPointByBackupVault given) {
        String arn = given.recoveryPointArn();
        FactDraft<RecoveryPoint> draft =
                FactDraft.of(RecoveryPoint.class, visit.site().id(arn), NOT_GIVEN);
        draft.set("vault", visit.mentions().of(BackupVault.class, vault));
        draft.setOrAbsent("table", visit.mentions().orNull(Table.class, given.resourceArn()));
        Words.set(draft, "status", RecoveryPointStatus.class, given.statusAsString());
        if (given.creationDate() != null) {
            draft.set("creationDate", given.creationDate());
        }
        draft.setOrAbsent(
                "deleteAt",
                given.calculatedLifecycle() == null
                        ? null
                        : given.calculatedLifecycle().deleteAt());
        draft.setOrAbsent("deleteAfterDays", PlanMapper.days(given.lifecycle()));
        return draft.setOrAbsent("sourceVaultArn", given.sourceBackupVaultArn());
    }

    /** Sets the key that DynamoDB names for a backup of its own. */
    void key(FactDraft<RecoveryPoint> draft, Answer<DescribeBackupResponse> answer) {
        DescribeBackupResponse given = answer.value();
        if (given == null) {
            draft.unknown("encryptionKey", Objects.requireNonNullElse(answer.reason(), NOT_GIVEN));
            return;
        }
        var features = given.backupDescription().sourceTableFeatureDetails();
        if (features == null) {
            draft.unknown("encryptionKey", Words.missing("SourceTableFeatureDetails"));
            return;
        }
        SSEDescription sse = features.sseDescription();
        draft.setOrAbsent("encryptionKey", visit.mentions().key(sse == null ? null : sse.kmsMasterKeyArn()));
    }
}
