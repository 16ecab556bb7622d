package io.github.wardyn.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.kms.KmsClient;

/** Fills moto through the calls that write, which the scanner never makes. */
final class MotoWorld {

    static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("moto", "any"));

    private final URI endpoint;

    MotoWorld(String endpoint) {
        this.endpoint = URI.create(endpoint);
    }

    void fill() {
        KmsClient kms = client(KmsClient.builder());
        String used = kms.createKey(r -> r.description("orders")).keyMetadata().arn();
        String doomed = kms.createKey(r -> r.description("plain")).keyMetadata().arn();
        tables(used, doomed);
        kms.scheduleKeyDeletion(
                r -> r.keyId(doomed.substring(doomed.lastIndexOf('/') + 1)).pendingWindowInDays(7));
        client(DaxClient.builder())
                .createCluster(r -> r.clusterName("cache")
                        .nodeType("dax.r5.large")
                        .replicationFactor(3)
                        .iamRoleArn("arn:aws:iam::123456789012:role/dax"));
        BackupClient backup = client(BackupClient.builder());
        backup.createBackupVault(r -> r.backupVaultName("main").encryptionKeyArn(used));
        backup.createBackupPlan(r -> r.backupPlan(plan -> plan.backupPlanName("plan")
                .rules(rule -> rule.ruleName("daily")
                        .targetBackupVaultName("main")
                        .lifecycle(lifecycle -> lifecycle.deleteAfterDays(35L)))));
        client(ApplicationAutoScalingClient.builder())
                .registerScalableTarget(r -> r.serviceNamespace("dynamodb")
                        .resourceId("table/plain")
                        .scalableDimension("dynamodb:table:ReadCapacityUnits")
                        .minCapacity(1)
                        .maxCapacity(10));
    }

    private void tables(String used, String doomed) {
        DynamoDbClient dynamoDb = client(DynamoDbClient.builder());
        dynamoDb.createTable(table("plain")
                .sseSpecification(sse -> sse.enabled(true).sseType("KMS").kmsMasterKeyId(doomed))
                .build());
        dynamoDb.createTable(table("orders")
                .sseSpecification(sse -> sse.enabled(true).sseType("KMS").kmsMasterKeyId(used))
                .tags(tag -> tag.key("owner").value("shop"))
                .build());
        dynamoDb.updateContinuousBackups(r ->
                r.tableName("orders").pointInTimeRecoverySpecification(pitr -> pitr.pointInTimeRecoveryEnabled(true)));
        dynamoDb.updateTimeToLive(r -> r.tableName("orders")
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expires")));
        dynamoDb.createBackup(r -> r.tableName("orders").backupName("first"));
    }

    private static CreateTableRequest.Builder table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .attributeDefinitions(attribute -> attribute.attributeName("pk").attributeType(ScalarAttributeType.S))
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH))
                .provisionedThroughput(
                        throughput -> throughput.readCapacityUnits(5L).writeCapacityUnits(5L));
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
        return builder.region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .endpointOverride(endpoint)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
