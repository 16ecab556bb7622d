package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A DynamoDB table: on demand, encrypted with a key that AWS owns, without point-in-time recovery, until told otherwise.
 *
 * <p>For {@link #set}: {@code /Table}, {@code /ContinuousBackupsDescription}, {@code /TimeToLiveDescription} are the
 * answers' members; {@code /Tags}, {@code /KinesisDataStreamDestinations} and {@code /ReplicaAutoScaling} are lists.
 */
public final class FakeTable extends FakeResource<FakeTable> {

    FakeTable(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    static FakeTable named(Scope scope, String name, Instant created) {
        ObjectNode document = Json.object();
        ObjectNode table = document.putObject("Table");
        table.putArray("AttributeDefinitions")
                .addObject()
                .put("AttributeName", "pk")
                .put("AttributeType", "S");
        table.put("TableName", name);
        table.putArray("KeySchema").addObject().put("AttributeName", "pk").put("KeyType", "HASH");
        table.put("TableStatus", "ACTIVE").put("CreationDateTime", Json.seconds(created));
        table.putObject("ProvisionedThroughput")
                .put("NumberOfDecreasesToday", 0)
                .put("ReadCapacityUnits", 0)
                .put("WriteCapacityUnits", 0);
        table.put("TableSizeBytes", 0).put("ItemCount", 0);
        table.put("TableArn", scope.arn("dynamodb", "table/" + name));
        table.put("TableId", "%08x-7ab1-4e00-8000-%012x".formatted(name.hashCode(), scope.hashCode() & 0xffffffffL));
        table.putObject("BillingModeSummary")
                .put("BillingMode", "PAY_PER_REQUEST")
                .put("LastUpdateToPayPerRequestDateTime", Json.seconds(created));
        table.put("DeletionProtectionEnabled", false);
        document.putObject("ContinuousBackupsDescription")
                .put("ContinuousBackupsStatus", "ENABLED")
                .putObject("PointInTimeRecoveryDescription")
                .put("PointInTimeRecoveryStatus", "DISABLED");
        document.putObject("TimeToLiveDescription").put("TimeToLiveStatus", "DISABLED");
        document.putArray("Tags");
        return new FakeTable(scope, document);
    }

    /** Sets {@code TableStatus}. */
    public FakeTable status(String tableStatus) {
        return set("/Table/TableStatus", tableStatus);
    }

    /** Encrypts with a customer managed key, given by id or ARN. */
    public FakeTable customerManagedKey(String keyIdOrArn) {
        return set(
                "/Table/SSEDescription",
                Map.of("Status", "ENABLED", "SSEType", "KMS", "KMSMasterKeyArn", keyArn(keyIdOrArn)));
    }

    /** Encrypts with the key that AWS manages, whose id the test chooses. */
    public FakeTable awsManagedKey(String keyId) {
        return customerManagedKey(keyId);
    }

    /** The service lost its key: status and instant of INACCESSIBLE_ENCRYPTION_CREDENTIALS. */
    public FakeTable keyInaccessibleSince(Instant instant) {
        return status("INACCESSIBLE_ENCRYPTION_CREDENTIALS")
                .set("/Table/SSEDescription/InaccessibleEncryptionDateTime", instant);
    }

    /** Archived because its key was inaccessible for seven days. */
    public FakeTable archived(Instant instant, String backupArn) {
        return status("ARCHIVED")
                .set("/Table/ArchivalSummary/ArchivalDateTime", instant)
                .set("/Table/ArchivalSummary/ArchivalReason", "INACCESSIBLE_ENCRYPTION_CREDENTIALS")
                .set("/Table/ArchivalSummary/ArchivalBackupArn", backupArn);
    }

    /** Switches point-in-time recovery on. */
    public FakeTable pointInTimeRecovery(int recoveryPeriodInDays, Instant latestRestorable) {
        String at = "/ContinuousBackupsDescription/PointInTimeRecoveryDescription";
        return set(at + "/PointInTimeRecoveryStatus", "ENABLED")
                .set(at + "/RecoveryPeriodInDays", recoveryPeriodInDays)
                .set(at + "/EarliestRestorableDateTime", latestRestorable.minus(Duration.ofDays(recoveryPeriodInDays)))
                .set(at + "/LatestRestorableDateTime", latestRestorable);
    }

    /** Switches time to live on. */
    public FakeTable timeToLive(String attribute) {
        return set("/TimeToLiveDescription/TimeToLiveStatus", "ENABLED")
                .set("/TimeToLiveDescription/AttributeName", attribute);
    }

    /** Provisioned capacity from the start: there is no BillingModeSummary then. */
    public FakeTable provisioned(long readCapacityUnits, long writeCapacityUnits) {
        return remove("/Table/BillingModeSummary")
                .set("/Table/ProvisionedThroughput/ReadCapacityUnits", readCapacityUnits)
                .set("/Table/ProvisionedThroughput/WriteCapacityUnits", writeCapacityUnits);
    }

    /** Sets {@code DeletionProtectionEnabled}. */
    public FakeTable deletionProtection(boolean enabled) {
        return set("/Table/DeletionProtectionEnabled", enabled);
    }

    /** Sets {@code TableClass}, e.g. {@code STANDARD_INFREQUENT_ACCESS}. */
    public FakeTable tableClass(String tableClass) {
        return set("/Table/TableClassSummary/TableClass", tableClass);
    }

    /** Switches the stream on. */
    public FakeTable stream(String viewType, Instant label) {
        String arn = document().path("Table").path("TableArn").asText();
        return set("/Table/StreamSpecification", Map.of("StreamEnabled", true, "StreamViewType", viewType))
                .set("/Table/LatestStreamLabel", label.toString())
                .set("/Table/LatestStreamArn", arn + "/stream/" + label);
    }

    /** Adds an active global secondary index. */
    public FakeTable globalSecondaryIndex(String name, String key) {
        return set("/Table/AttributeDefinitions/-", Map.of("AttributeName", key, "AttributeType", "S"))
                .set("/Table/GlobalSecondaryIndexes/-", index(name, key, true));
    }

    /** Adds a local secondary index. */
    public FakeTable localSecondaryIndex(String name, String key) {
        return set("/Table/LocalSecondaryIndexes/-", index(name, key, false));
    }

    private ObjectNode index(String name, String key, boolean global) {
        ObjectNode index = Json.object().put("IndexName", name);
        ArrayNode schema = index.putArray("KeySchema");
        schema.addObject().put("AttributeName", global ? key : "pk").put("KeyType", "HASH");
        if (!global) {
            schema.addObject().put("AttributeName", key).put("KeyType", "RANGE");
        }
        index.putObject("Projection").put("ProjectionType", "ALL");
        if (global) {
            index.put("IndexStatus", "ACTIVE");
            index.set("ProvisionedThroughput", document().path("Table").path("ProvisionedThroughput"));
        }
        index.put("IndexSizeBytes", 0).put("ItemCount", 0);
        return index.put("IndexArn", document().path("Table").path("TableArn").asText() + "/index/" + name);
    }

    /** Adds a replica in another Region: a global table of version 2019.11.21. */
    public FakeTable replica(String region, String replicaStatus) {
        String arn = scope().in(region).arn("dynamodb", "table/" + name());
        return set("/Table/GlobalTableVersion", "2019.11.21")
                .set(
                        "/Table/Replicas/-",
                        Map.of("RegionName", region, "ReplicaStatus", replicaStatus, "ReplicaArn", arn))
                .set("/ReplicaAutoScaling/-", Map.of("RegionName", region, "ReplicaStatus", replicaStatus));
    }

    /** Adds an active replica with a key of its own, given by ARN. */
    public FakeTable replica(String region, String replicaStatus, String kmsMasterKeyId) {
        replica(region, replicaStatus);
        int last = document().path("Table").path("Replicas").size() - 1;
        return set("/Table/Replicas/" + last + "/KMSMasterKeyId", kmsMasterKeyId);
    }

    /** Says what DescribeContributorInsights answers for the table, or an index of it; {@code ""} is the table. */
    public FakeTable contributorInsights(String index, String status) {
        return set("/ContributorInsights", insights(index, status));
    }

    private ObjectNode insights(String index, String status) {
        ObjectNode all = Json.child(document(), "ContributorInsights");
        all.putObject(index).put("ContributorInsightsStatus", status);
        return all;
    }

    /** Adds a Kinesis data stream that changes go to. */
    public FakeTable kinesisDestination(String streamArn, String destinationStatus) {
        return set(
                "/KinesisDataStreamDestinations/-",
                Map.of("StreamArn", streamArn, "DestinationStatus", destinationStatus));
    }

    /** Attaches a resource-based policy to the table. */
    public FakeTable resourcePolicy(String policy) {
        return set("/ResourcePolicy", policy);
    }

    /** Attaches a resource-based policy to the table's stream. */
    public FakeTable streamResourcePolicy(String policy) {
        return set("/StreamResourcePolicy", policy);
    }

    /** Adds a tag. */
    public FakeTable tag(String key, String value) {
        return set("/Tags/-", Map.of("Key", key, "Value", value));
    }

    /** Sets size and number of items. */
    public FakeTable size(long bytes, long items) {
        return set("/Table/TableSizeBytes", bytes).set("/Table/ItemCount", items);
    }

    /** Names the attributes of the key: partition key, and sort key where there are two. */
    public FakeTable keySchema(List<String> attributes) {
        ArrayNode schema = Json.array();
        for (String attribute : attributes) {
            schema.addObject().put("AttributeName", attribute).put("KeyType", schema.size() == 1 ? "HASH" : "RANGE");
        }
        return set("/Table/KeySchema", schema);
    }

    String name() {
        return document().path("Table").path("TableName").asText();
    }

    @Override
    FakeTable self() {
        return this;
    }
}
