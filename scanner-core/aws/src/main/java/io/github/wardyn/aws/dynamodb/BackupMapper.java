package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Mentions;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.BackupType;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BackupDescription;
import software.amazon.awssdk.services.dynamodb.model.BackupSummary;
import software.amazon.awssdk.services.dynamodb.model.SourceTableFeatureDetails;

/**
 * A backup: its state from the list, its own encryption from DescribeBackup. A backup of a table that was deleted and made
 * again under the same name is a backup of a table that no longer exists.
 */
final class BackupMapper {

    private static final UnknownReason NOT_GIVEN = Words.missing(DynamoDbCall.LIST_BACKUPS);

    private final Mentions mentions;
    private final Site site;

    BackupMapper(Mentions mentions, Site site) {
        this.mentions = mentions;
        this.site = site;
    }

    /**
     * Makes the fact as if its table still existed.
     *
     * @return the fact, and the table's id when the backup was made; "" where that is not known
     */
    Made map(BackupSummary summary, Answer<BackupDescription> answer) {
        FactDraft<Backup> draft =
                FactDraft.of(Backup.class, site.id(summary.backupName(), summary.backupArn()), NOT_GIVEN);
        Words.set(draft, "backupStatus", BackupStatus.class, summary.backupStatusAsString());
        Words.set(draft, "backupType", BackupType.class, summary.backupTypeAsString());
        if (summary.backupCreationDateTime() != null) {
            draft.set("backupCreationDateTime", summary.backupCreationDateTime());
        }
        draft.setOrAbsent("backupExpiryDateTime", summary.backupExpiryDateTime());
        draft.setOrAbsent("table", summary.tableArn() == null ? null : mentions.of(Table.class, summary.tableArn()));
        BackupDescription described = answer.value();
        if (described == null) {
            UnknownReason reason = answer.reason();
            draft.unknown("sseDescription", reason == null ? NOT_GIVEN : reason);
        } else {
            encryption(draft, described.sourceTableFeatureDetails());
        }
        Backup backup = draft.build(Visit.origin(DynamoDbCall.DESCRIBE_BACKUP, answer));
        return new Made(backup, summary.tableId() == null ? "" : summary.tableId());
    }

    /** Empty features are those of a plain table; where there are none at all, nothing was said of its encryption. */
    private void encryption(FactDraft<Backup> draft, @Nullable SourceTableFeatureDetails features) {
        if (features == null) {
            draft.unknown("sseDescription", Words.missing("SourceTableFeatureDetails"));
        } else {
            SseMapper.map(draft, mentions, features.sseDescription());
        }
    }

    /** A backup, which waits until it is known which tables exist. */
    record Made(Backup backup, String tableId) {

        /**
         * Gives the backup, without its table where that is gone.
         *
         * @param tableIds id of each table by ARN, "" where it is not known
         */
        Backup among(Map<String, String> tableIds) {
            String now = backup.table() == null
                    ? null
                    : tableIds.get(backup.table().id().canonical());
            boolean there = now != null && (now.isEmpty() || tableId.isEmpty() || now.equals(tableId));
            return there || backup.table() == null ? backup : withoutTable();
        }

        private Backup withoutTable() {
            return new Backup(
                    backup.id(),
                    backup.backupStatus(),
                    backup.backupType(),
                    backup.backupCreationDateTime(),
                    backup.backupExpiryDateTime(),
                    null,
                    backup.sseDescription(),
                    backup.unknowns(),
                    backup.origin());
        }
    }
}
