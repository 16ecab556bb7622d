package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BackupTypeFilter;

/** DynamoDB. */
final class DynamoDbRows {
    private static final Instant CREATED = Instant.parse("2025-11-03T08:15:30.250Z");
    private static final String KEY = "0f5b7f1e-3a6a-4d5e-9c1e-8a2b6f3d4c5e";
    private static final String ORDERS = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders";

    private DynamoDbRows() {}

    static void describe(FakeAws aws) {
        aws.region("111122223333", "eu-west-1")
                .table(
                        "orders",
                        table -> table
                                .customerManagedKey(KEY)
                                .set("/Table/CreationDateTime", CREATED)
                                .pointInTimeRecovery(14, aws.now())
                                .timeToLive("expiresAt")
                                .globalSecondaryIndex("by-customer", "customer")
                                .localSecondaryIndex("by-date", "date")
                                .stream("NEW_IMAGE", CREATED)
                                .replica("eu-central-1", "ACTIVE")
                                .contributorInsights("", "ENABLED")
                                .kinesisDestination("arn:aws:kinesis:eu-west-1:111122223333:stream/changes", "ACTIVE")
                                .resourcePolicy("{\"Statement\":[]}")
                                .tag("env", "prod"))
                .backup("orders", CREATED, backup -> backup.customerManagedKey("alias/other"))
                .export("orders", "01700000000000-aaaaaaaa", Map.of("S3Bucket", "exports", "S3SseAlgorithm", "KMS"))
                .globalTable2017("sessions", List.of("eu-central-1", "eu-west-1"));
    }

    static List<Row> rows(Sdk sdk) {
        DynamoDbClient dynamoDb = sdk.client(DynamoDbClient.builder());
        return List.of(
                row("dynamodb:ListTables", () -> dynamoDb.listTables().tableNames(), List.of("orders", "sessions")),
                row(
                        "dynamodb:DescribeTable",
                        () -> {
                            var table = dynamoDb.describeTable(r -> r.tableName("orders"))
                                    .table();
                            return List.of(
                                    table.tableStatusAsString(),
                                    table.creationDateTime(),
                                    table.sseDescription().kmsMasterKeyArn(),
                                    table.billingModeSummary().billingModeAsString(),
                                    table.replicas().get(0).regionName(),
                                    table.globalTableVersion(),
                                    table.globalSecondaryIndexes().get(0).indexName(),
                                    table.localSecondaryIndexes()
                                            .get(0)
                                            .keySchema()
                                            .size(),
                                    table.hasAttributeDefinitions());
                        },
                        List.of(
                                "ACTIVE",
                                CREATED,
                                "arn:aws:kms:eu-west-1:111122223333:key/" + KEY,
                                "PAY_PER_REQUEST",
                                "eu-central-1",
                                "2019.11.21",
                                "by-customer",
                                2,
                                true)),
                row(
                        "dynamodb:DescribeContinuousBackups",
                        () -> {
                            var described = dynamoDb.describeContinuousBackups(r -> r.tableName("orders"))
                                    .continuousBackupsDescription()
                                    .pointInTimeRecoveryDescription();
                            return List.of(described.recoveryPeriodInDays(), described.earliestRestorableDateTime());
                        },
                        List.of(14, FakeAws.DEFAULT_NOW.minus(Duration.ofDays(14)))),
                row(
                        "dynamodb:DescribeTimeToLive",
                        () -> dynamoDb.describeTimeToLive(r -> r.tableName("orders"))
                                .timeToLiveDescription()
                                .attributeName(),
                        "expiresAt"),
                row(
                        "dynamodb:DescribeContributorInsights",
                        () -> List.of(
                                dynamoDb.describeContributorInsights(r -> r.tableName("orders"))
                                        .contributorInsightsStatusAsString(),
                                dynamoDb.describeContributorInsights(
                                                r -> r.tableName("orders").indexName("by-customer"))
                                        .contributorInsightsStatusAsString()),
                        List.of("ENABLED", "DISABLED")),
                row(
                        "dynamodb:DescribeKinesisStreamingDestination",
                        () -> dynamoDb.describeKinesisStreamingDestination(r -> r.tableName("orders"))
                                .kinesisDataStreamDestinations()
                                .get(0)
                                .streamArn(),
                        "arn:aws:kinesis:eu-west-1:111122223333:stream/changes"),
                row(
                        "dynamodb:DescribeTableReplicaAutoScaling",
                        () -> dynamoDb.describeTableReplicaAutoScaling(r -> r.tableName("orders"))
                                .tableAutoScalingDescription()
                                .replicas()
                                .get(0)
                                .regionName(),
                        "eu-central-1"),
                row(
                        "dynamodb:ListTagsOfResource",
                        () -> dynamoDb.listTagsOfResource(r -> r.resourceArn(ORDERS))
                                .tags()
                                .get(0)
                                .value(),
                        "prod"),
                row(
                        "dynamodb:GetResourcePolicy",
                        () -> dynamoDb.getResourcePolicy(r -> r.resourceArn(ORDERS))
                                .policy(),
                        "{\"Statement\":[]}"),
                row(
                        "dynamodb:ListBackups",
                        () -> dynamoDb.listBackups(r -> r.backupType(BackupTypeFilter.ALL)).backupSummaries().stream()
                                .map(summary -> summary.backupArn())
                                .toList(),
                        List.of(ORDERS + "/backup/01762157730250-" + backupSuffix())),
                row(
                        "dynamodb:DescribeBackup",
                        () -> dynamoDb.describeBackup(
                                        r -> r.backupArn(ORDERS + "/backup/01762157730250-" + backupSuffix()))
                                .backupDescription()
                                .sourceTableFeatureDetails()
                                .sseDescription()
                                .kmsMasterKeyArn(),
                        "arn:aws:kms:eu-west-1:111122223333:alias/other"),
                row(
                        "dynamodb:ListExports",
                        () -> dynamoDb.listExports(r -> r.tableArn(ORDERS))
                                .exportSummaries()
                                .get(0)
                                .exportStatusAsString(),
                        "COMPLETED"),
                row(
                        "dynamodb:DescribeExport",
                        () -> dynamoDb.describeExport(r -> r.exportArn(ORDERS + "/export/01700000000000-aaaaaaaa"))
                                .exportDescription()
                                .s3SseAlgorithmAsString(),
                        "KMS"),
                row(
                        "dynamodb:ListGlobalTables",
                        () -> dynamoDb.listGlobalTables().globalTables().get(0).replicationGroup().stream()
                                .map(replica -> replica.regionName())
                                .toList(),
                        List.of("eu-central-1", "eu-west-1")),
                row(
                        "dynamodb:DescribeGlobalTable",
                        () -> dynamoDb.describeGlobalTable(r -> r.globalTableName("sessions"))
                                .globalTableDescription()
                                .globalTableArn(),
                        "arn:aws:dynamodb::111122223333:global-table/sessions"),
                row(
                        "dynamodb:DescribeGlobalTableSettings",
                        () -> dynamoDb.describeGlobalTableSettings(r -> r.globalTableName("sessions"))
                                .replicaSettings()
                                .get(1)
                                .replicaProvisionedReadCapacityUnits(),
                        5L));
    }

    private static String backupSuffix() {
        return "%08x".formatted(Mix.of(0, "orders") & 0xffffffffL);
    }
}
