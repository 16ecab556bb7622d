package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A backup as DynamoDB's own API shows it: available, made by a user, with the table's features of now.
 *
 * <p>For {@link #set}: {@code /BackupDetails}, {@code /SourceTableDetails}, {@code /SourceTableFeatureDetails}.
 */
public final class FakeBackup extends FakeResource<FakeBackup> {

    FakeBackup(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    /** A backup of a table, whose ARN comes of the instant and the number, as DynamoDB makes it. */
    static FakeBackup of(Scope scope, JsonNode table, Instant created, long number) {
        String name = table.path("TableName").asText();
        ObjectNode document = Json.object();
        document.putObject("BackupDetails")
                .put("BackupArn", arn(scope, name, created, number))
                .put("BackupName", name + "-" + created.toString().substring(0, 10))
                .put("BackupSizeBytes", table.path("TableSizeBytes").asLong())
                .put("BackupStatus", "AVAILABLE")
                .put("BackupType", "USER")
                .put("BackupCreationDateTime", Json.seconds(created));
        ObjectNode source = document.putObject("SourceTableDetails");
        source.put("TableName", name);
        source.set("TableId", table.path("TableId"));
        source.set("TableArn", table.path("TableArn"));
        source.set("TableSizeBytes", table.path("TableSizeBytes"));
        source.set("KeySchema", table.path("KeySchema"));
        source.set("TableCreationDateTime", table.path("CreationDateTime"));
        source.putObject("ProvisionedThroughput")
                .put(
                        "ReadCapacityUnits",
                        table.at("/ProvisionedThroughput/ReadCapacityUnits").asLong())
                .put(
                        "WriteCapacityUnits",
                        table.at("/ProvisionedThroughput/WriteCapacityUnits").asLong());
        source.put("BillingMode", table.at("/BillingModeSummary/BillingMode").asText("PROVISIONED"));
        ObjectNode features = document.putObject("SourceTableFeatureDetails");
        if (table.has("SSEDescription")) {
            features.set("SSEDescription", table.get("SSEDescription").deepCopy());
        }
        return new FakeBackup(scope, document);
    }

    static String arn(Scope scope, String table, Instant created, long number) {
        return scope.arn(
                "dynamodb",
                "table/" + table + "/backup/0" + created.toEpochMilli() + "-"
                        + HexFormat.of().toHexDigits((int) number));
    }

    /** Sets {@code BackupStatus}. */
    public FakeBackup status(String backupStatus) {
        return set("/BackupDetails/BackupStatus", backupStatus);
    }

    /** Sets {@code BackupType}: USER, SYSTEM or AWS_BACKUP. */
    public FakeBackup type(String backupType) {
        return set("/BackupDetails/BackupType", backupType);
    }

    /** Sets {@code BackupName}. */
    public FakeBackup name(String backupName) {
        return set("/BackupDetails/BackupName", backupName);
    }

    /** Sets when the backup is deleted by itself, as for SYSTEM backups. */
    public FakeBackup expires(Instant instant) {
        return set("/BackupDetails/BackupExpiryDateTime", instant);
    }

    /** The key that the backup needs, which may be another than the table's now. */
    public FakeBackup customerManagedKey(String keyIdOrArn) {
        String at = "/SourceTableFeatureDetails/SSEDescription";
        return set(at + "/Status", "ENABLED")
                .set(at + "/SSEType", "KMS")
                .set(at + "/KMSMasterKeyArn", keyArn(keyIdOrArn));
    }

    /** Sets the ARN, e.g. of a backup that AWS Backup made. */
    public FakeBackup arn(String backupArn) {
        return set("/BackupDetails/BackupArn", backupArn);
    }

    String arn() {
        return document().path("BackupDetails").path("BackupArn").asText();
    }

    @Override
    FakeBackup self() {
        return this;
    }
}
