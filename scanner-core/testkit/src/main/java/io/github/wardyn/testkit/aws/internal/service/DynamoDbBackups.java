package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DynamoDB: on-demand backups and exports. */
final class DynamoDbBackups {
    private static final List<String> FROM_DETAILS = List.of(
            "BackupArn",
            "BackupName",
            "BackupCreationDateTime",
            "BackupExpiryDateTime",
            "BackupStatus",
            "BackupType",
            "BackupSizeBytes");

    private final World world;

    DynamoDbBackups(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListBackups", this::listBackups,
                "DescribeBackup", this::describeBackup,
                "ListExports", this::listExports,
                "DescribeExport", this::describeExport);
    }

    private ObjectNode listBackups(AwsRequest request) {
        int limit = request.number("Limit", 100, 1, 100);
        String table = request.text("TableName");
        String type = request.text("BackupType");
        Inventory inventory = world.inventory(request.scope());
        return Page.after(request, request.text("ExclusiveStartBackupArn"), limit, inventory.ids(Kind.BACKUP), arn -> {
                    if (table != null && !DynamoDbTables.nameOf(arn).equals(DynamoDbTables.nameOf(table))) {
                        return null;
                    }
                    ObjectNode backup = inventory.find(Kind.BACKUP, arn);
                    return backup == null ? null : summary(request, backup, type == null ? "USER" : type);
                })
                .into(Json.object(), "BackupSummaries", "LastEvaluatedBackupArn");
    }

    private static @Nullable JsonNode summary(AwsRequest request, ObjectNode backup, String type) {
        JsonNode details = backup.path("BackupDetails");
        double created = details.path("BackupCreationDateTime").asDouble();
        JsonNode from = request.input().path("TimeRangeLowerBound");
        JsonNode until = request.input().path("TimeRangeUpperBound");
        if ((!type.equals("ALL") && !type.equals(details.path("BackupType").asText()))
                || (from.isNumber() && created < from.asDouble())
                || (until.isNumber() && created >= until.asDouble())) {
            return null;
        }
        ObjectNode summary = Json.object();
        for (String member : List.of("TableName", "TableId", "TableArn")) {
            summary.set(member, backup.path("SourceTableDetails").path(member));
        }
        for (String member : FROM_DETAILS) {
            if (details.has(member)) {
                summary.set(member, details.get(member));
            }
        }
        return summary;
    }

    private ObjectNode describeBackup(AwsRequest request) {
        String arn = request.required("BackupArn");
        ObjectNode backup = world.inventory(request.scope()).find(Kind.BACKUP, arn);
        if (backup == null) {
            throw AwsError.badRequest("BackupNotFoundException", "Backup not found: " + arn);
        }
        return Json.object().set("BackupDescription", backup);
    }

    private ObjectNode listExports(AwsRequest request) {
        String table = request.text("TableArn");
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 25, 1, 25),
                        inventory.ids(Kind.EXPORT),
                        arn -> {
                            ObjectNode export = inventory.find(Kind.EXPORT, arn);
                            if (export == null || (table != null && !table.equals(Json.text(export, "TableArn")))) {
                                return null;
                            }
                            return export.deepCopy().retain("ExportArn", "ExportStatus", "ExportType");
                        })
                .into(Json.object(), "ExportSummaries", "NextToken");
    }

    private ObjectNode describeExport(AwsRequest request) {
        String arn = request.required("ExportArn");
        ObjectNode export = world.inventory(request.scope()).find(Kind.EXPORT, arn);
        if (export == null) {
            throw AwsError.badRequest("ExportNotFoundException", "Export not found: " + arn);
        }
        return Json.object().set("ExportDescription", export);
    }
}
