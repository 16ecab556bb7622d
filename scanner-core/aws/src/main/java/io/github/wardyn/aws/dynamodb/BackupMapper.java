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

/**
 * A backup: its state from the list, its own encryption from DescribeBackup. A backup of a table that was deleted and made
 * again under the same name is a backup of a table that no longer exists.
 */
final class BackupMapper {

    private static final UnknownReason NOT_GIVEN = new UnknownReason.NotCollected(DynamoDbCall.LIST_BACKUPS.action());

    private final Mentions mentions;
    private final Site site;
    private final @Nullable Map<String, String> tableIds;

    BackupMapper(Mentions mentions, Site site, @Nullable Map<String, String> tableIds) {
        this.mentions = mentions;
        this.site = site;
        this.tableIds = tableIds;
    }

    Backup map(BackupSummary summary, Answer<BackupDescription> answer) {
        FactDraft<Backup> draft =
                FactDraft.of(Backup.class, site.id(summary.backupName(), summary.backupArn()), NOT_GIVEN);
        Words.set(draft, "backupStatus", BackupStatus.class, summary.backupStatusAsString());
        Words.set(draft, "backupType", BackupType.class, summary.backupTypeAsString());
        if (summary.backupCreationDateTime() != null) {
            draft.set("backupCreationDateTime", summary.backupCreationDateTime());
        }
        draft.setOrAbsent("backupExpiryDateTime", summary.backupExpiryDateTime());
        draft.setOrAbsent("table", table(summary));
        BackupDescription described = answer.value();
        if (described == null) {
            UnknownReason reason = answer.reason();
            draft.unknown("sseDescription", reason == null ? NOT_GIVEN : reason);
        } else {
            var features = described.sourceTableFeatureDetails();
            SseMapper.map(draft, mentions, features == null ? null : features.sseDescription());
        }
        return draft.build(Visit.origin(DynamoDbCall.DESCRIBE_BACKUP, answer));
    }

    private @Nullable Table table(BackupSummary summary) {
        String arn = summary.tableArn();
        if (arn == null) {
            return null;
        }
        if (tableIds != null) {
            String id = tableIds.get(arn);
            boolean gone = id == null || (!id.isEmpty() && summary.tableId() != null && !id.equals(summary.tableId()));
            if (gone) {
                return null;
            }
        }
        return mentions.of(Table.class, arn);
    }
}
