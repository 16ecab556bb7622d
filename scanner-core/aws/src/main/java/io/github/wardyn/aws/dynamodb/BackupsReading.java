package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BackupSummary;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;

/**
 * Reads the backups of a Region, also those of tables that are gone. Those that AWS Backup made are left to AWS Backup,
 * where they are recovery points.
 */
final class BackupsReading {

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final BackupMapper mapper;
    private final Queue<BackupMapper.Made> made = new ConcurrentLinkedQueue<>();

    BackupsReading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.mapper = new BackupMapper(visit.mentions(), visit.site());
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
            made.add(mapper.map(summary, answer.map(DescribeBackupResponse::backupDescription)));
        }
    }

    /**
     * Gathers the facts, when it is known which tables exist.
     *
     * @param tableIds id of each table by ARN; null where not all tables are known
     */
    void finish(@Nullable Map<String, String> tableIds) {
        for (BackupMapper.Made one = made.poll(); one != null; one = made.poll()) {
            visit.add(tableIds == null ? one.backup() : one.among(tableIds));
        }
    }
}
