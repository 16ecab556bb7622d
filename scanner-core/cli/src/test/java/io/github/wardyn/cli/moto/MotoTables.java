package io.github.wardyn.cli.moto;

import static io.github.wardyn.cli.moto.MotoClients.arn;

import io.github.wardyn.cli.moto.MotoKeys.Name;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * Tables: orders has everything that can be had, plain has nothing, and the others differ in one thing each.
 * Moto lists exports only by table, so there are none.
 */
final class MotoTables {

    private final DynamoDbClient dynamoDb;
    private final MotoKeys keys;

    MotoTables(MotoClients clients, MotoKeys keys) {
        this.dynamoDb = clients.client(DynamoDbClient.builder());
        this.keys = keys;
    }

    void fill() {
        orders();
        create("ledger", table -> encrypted(onDemand(table), Name.LEDGER));
        recovery("ledger", 14);
        create("carts", table -> encrypted(provisioned(table), Name.CARTS));
        create("sessions", table -> encrypted(onDemand(table), Name.SESSIONS));
        policy("sessions", "*");
        create("managed", table -> onDemand(table).sseSpecification(sse -> sse.enabled(true)));
        create("plain", MotoTables::onDemand);
        create("gone", MotoTables::onDemand);
        backups();
        dynamoDb.deleteTable(r -> r.tableName("gone"));
    }

    private void orders() {
        create(
                "orders",
                table -> encrypted(provisioned(table), Name.ORDERS)
                        .attributeDefinitions(attribute -> attribute("pk", attribute), a -> attribute("customer", a))
                        .globalSecondaryIndexes(index -> index.indexName("by-customer")
                                .keySchema(key -> key.attributeName("customer").keyType(KeyType.HASH))
                                .projection(projection -> projection.projectionType(ProjectionType.ALL))
                                .provisionedThroughput(
                                        units -> units.readCapacityUnits(2L).writeCapacityUnits(1L)))
                        .streamSpecification(
                                stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
                        .deletionProtectionEnabled(true)
                        .tags(tag -> tag.key("owner").value("shop")));
        recovery("orders", null);
        dynamoDb.updateTimeToLive(r -> r.tableName("orders")
                .timeToLiveSpecification(ttl -> ttl.enabled(true).attributeName("expires")));
        policy("orders", MotoKeys.STRANGER);
    }

    private void backups() {
        backup("orders");
        backup("ledger");
        backup("carts");
        backup("gone");
        String ofOrders = dynamoDb.listBackups(r -> r.tableName("orders"))
                .backupSummaries()
                .get(0)
                .backupArn();
        dynamoDb.restoreTableFromBackup(r -> r.backupArn(ofOrders).targetTableName("orders-restored"));
    }

    private void backup(String table) {
        dynamoDb.createBackup(r -> r.tableName(table).backupName(table + "-first"));
    }

    private void recovery(String table, Integer days) {
        dynamoDb.updateContinuousBackups(r -> r.tableName(table)
                .pointInTimeRecoverySpecification(
                        pitr -> pitr.pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(days)));
    }

    private void policy(String table, String principal) {
        String text = """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "%s"}, \
                "Action": "dynamodb:GetItem", "Resource": "%s"}]}""";
        String arn = arn("dynamodb", "table/" + table);
        dynamoDb.putResourcePolicy(r -> r.resourceArn(arn).policy(text.formatted(principal, arn)));
    }

    private void create(String name, Consumer<CreateTableRequest.Builder> with) {
        CreateTableRequest.Builder table = CreateTableRequest.builder()
                .tableName(name)
                .attributeDefinitions(a -> attribute("pk", a))
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH));
        with.accept(table);
        dynamoDb.createTable(table.build());
    }

    private static void attribute(
            String name, software.amazon.awssdk.services.dynamodb.model.AttributeDefinition.Builder attribute) {
        attribute.attributeName(name).attributeType(ScalarAttributeType.S);
    }

    private CreateTableRequest.Builder encrypted(CreateTableRequest.Builder table, Name key) {
        return table.sseSpecification(sse -> sse.enabled(true).sseType("KMS").kmsMasterKeyId(keys.arn(key)));
    }

    private static CreateTableRequest.Builder provisioned(CreateTableRequest.Builder table) {
        return table.provisionedThroughput(units -> units.readCapacityUnits(5L).writeCapacityUnits(3L));
    }

    private static CreateTableRequest.Builder onDemand(CreateTableRequest.Builder table) {
        return table.billingMode(BillingMode.PAY_PER_REQUEST);
    }
}
