package io.github.wardyn.aws.dynamodb;

import static io.github.wardyn.aws.dynamodb.DynamoDbCall.*;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BackupTypeFilter;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.DescribeBackupResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContributorInsightsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeExportResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeGlobalTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeGlobalTableSettingsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeKinesisStreamingDestinationResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableReplicaAutoScalingResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetResourcePolicyResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalTable;
import software.amazon.awssdk.services.dynamodb.model.ListBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListExportsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListGlobalTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.DescribeStreamSummaryResponse;

/** The calls of DynamoDB, each under the name of its operation. */
final class DynamoDbCalls {

    private final Visit visit;
    private final DynamoDbClient client;
    private final Map<String, Answer<DescribeStreamSummaryResponse>> streams = new ConcurrentHashMap<>();

    DynamoDbCalls(Visit visit) {
        this.visit = visit;
        this.client = visit.client(DynamoDbClient.class, DynamoDbClient::builder);
    }

    @Nullable
    UnknownReason listTables(Consumer<ListTablesResponse> onPage) {
        return visit.pages(
                LIST_TABLES,
                token -> client.listTables(r -> r.exclusiveStartTableName(token)),
                ListTablesResponse::lastEvaluatedTableName,
                onPage);
    }

    Answer<DescribeTableResponse> describeTable(String table) {
        return visit.call(DESCRIBE_TABLE, () -> client.describeTable(r -> r.tableName(table)));
    }

    Answer<ContinuousBackupsDescription> describeContinuousBackups(String table) {
        return visit.call(
                DESCRIBE_CONTINUOUS_BACKUPS,
                () -> client.describeContinuousBackups(r -> r.tableName(table)).continuousBackupsDescription());
    }

    Answer<TimeToLiveDescription> describeTimeToLive(String table) {
        return visit.call(
                DESCRIBE_TIME_TO_LIVE,
                () -> client.describeTimeToLive(r -> r.tableName(table)).timeToLiveDescription());
    }

    Answer<DescribeContributorInsightsResponse> describeContributorInsights(String table, @Nullable String index) {
        return visit.call(
                DESCRIBE_CONTRIBUTOR_INSIGHTS,
                () -> client.describeContributorInsights(r -> r.tableName(table).indexName(index)));
    }

    Answer<DescribeKinesisStreamingDestinationResponse> describeKinesisStreamingDestination(String table) {
        return visit.call(
                DESCRIBE_KINESIS_STREAMING_DESTINATION,
                () -> client.describeKinesisStreamingDestination(r -> r.tableName(table)));
    }

    /** Asked once a stream, however many tables write to it. */
    Answer<DescribeStreamSummaryResponse> describeStreamSummary(String streamArn) {
        KinesisClient kinesis = visit.client(KinesisClient.class, KinesisClient::builder);
        return streams.computeIfAbsent(
                streamArn,
                arn -> visit.call(
                        DESCRIBE_STREAM_SUMMARY, () -> kinesis.describeStreamSummary(r -> r.streamARN(streamArn))));
    }

    /** Puts the tags into the map; tells at the end why they are not complete, null where they are. */
    void listTagsOfResource(String arn, Map<String, String> tags, Consumer<@Nullable UnknownReason> onEnd) {
        visit.forkPages(
                LIST_TAGS_OF_RESOURCE,
                token -> client.listTagsOfResource(r -> r.resourceArn(arn).nextToken(token)),
                ListTagsOfResourceResponse::nextToken,
                page -> page.tags().forEach(tag -> tags.put(tag.key(), tag.value())),
                onEnd);
    }

    Answer<GetResourcePolicyResponse> getResourcePolicy(String arn) {
        return visit.call(GET_RESOURCE_POLICY, () -> client.getResourcePolicy(r -> r.resourceArn(arn)));
    }

    /** Global tables of version 2017.11.29 that have a replica here. */
    @Nullable
    UnknownReason listGlobalTables(Consumer<GlobalTable> onTable) {
        return visit.pages(
                LIST_GLOBAL_TABLES,
                token -> client.listGlobalTables(
                        r -> r.regionName(visit.site().region().code()).exclusiveStartGlobalTableName(token)),
                ListGlobalTablesResponse::lastEvaluatedGlobalTableName,
                page -> page.globalTables().forEach(onTable));
    }

    Answer<DescribeGlobalTableResponse> describeGlobalTable(String name) {
        return visit.call(DESCRIBE_GLOBAL_TABLE, () -> client.describeGlobalTable(r -> r.globalTableName(name)));
    }

    Answer<DescribeGlobalTableSettingsResponse> describeGlobalTableSettings(String name) {
        return visit.call(
                DESCRIBE_GLOBAL_TABLE_SETTINGS, () -> client.describeGlobalTableSettings(r -> r.globalTableName(name)));
    }

    Answer<DescribeTableReplicaAutoScalingResponse> describeTableReplicaAutoScaling(String table) {
        return visit.call(
                DESCRIBE_TABLE_REPLICA_AUTO_SCALING,
                () -> client.describeTableReplicaAutoScaling(r -> r.tableName(table)));
    }

    /** All kinds of backups; the operation's own default is those that users made. */
    void listBackups(Consumer<ListBackupsResponse> onPage, Consumer<@Nullable UnknownReason> onEnd) {
        visit.forkPages(
                LIST_BACKUPS,
                token -> client.listBackups(
                        r -> r.backupType(BackupTypeFilter.ALL).exclusiveStartBackupArn(token)),
                ListBackupsResponse::lastEvaluatedBackupArn,
                onPage,
                onEnd);
    }

    Answer<DescribeBackupResponse> describeBackup(String arn) {
        return visit.call(DESCRIBE_BACKUP, () -> client.describeBackup(r -> r.backupArn(arn)));
    }

    @Nullable
    UnknownReason listExports(Consumer<ListExportsResponse> onPage) {
        return visit.pages(
                LIST_EXPORTS,
                token -> client.listExports(r -> r.nextToken(token)),
                ListExportsResponse::nextToken,
                onPage);
    }

    Answer<DescribeExportResponse> describeExport(String arn) {
        return visit.call(DESCRIBE_EXPORT, () -> client.describeExport(r -> r.exportArn(arn)));
    }
}
