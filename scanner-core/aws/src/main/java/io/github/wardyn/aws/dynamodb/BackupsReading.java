package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BackupDescription;
import software.amazon.awssdk.services.dynamodb.model.BackupSummary;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;

/**
 * Reads the backups of a Region, also those of tables that are gone. Those that AWS Backup made are left to AWS Backup,
 * where they are recovery points.
 */
final class BackupsReading {

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final Queue<Described> described = new ConcurrentLinkedQueue<>();

    /** A backup as listed, with what describing it gave. */
    record Described(BackupSummary summary, Answer<BackupDescription> answer) {}

    BackupsReading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void begin() {
        calls.listBackups(
                page -> page.backupSummaries().stream()
                        .filter(summary -> !"AWS_BACKUP".equals(summary.backupTypeAsString()))
                        .forEach(summary -> visit.fork(DynamoDbCall.DESCRIBE_BACKUP, () -> describe(summary))),
                gap -> visit.gap(gap, FactType.BACKUP));
    }

    private void describe(BackupSummary summary) {
        Answer<DescribeBackupResponse> answer = calls.describeBackup(summary.backupArn());
        if (!answer.failedWith("BackupNotFound")) {
            described.add(new Described(summary, answer.map(DescribeBackupResponse::backupDescription)));
        }
    }

    /**
     * Makes the facts, when it is known which tables exist.
     *
     * @param tableIds id of each table by ARN; null where not all tables are known
     */
    void map(@Nullable Map<String, String> tableIds) {
        BackupMapper mapper = new BackupMapper(visit.mentions(), visit.site(), tableIds);
        for (Described backup = described.poll(); backup != null; backup = described.poll()) {
            visit.add(mapper.map(backup.summary(), backup.answer()));
        }
    }
}
