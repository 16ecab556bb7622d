package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DynamoDB: global tables of version 2017.11.29; those of 2019.11.21 show in DescribeTable only. */
final class DynamoDbGlobalTables {
    private final World world;

    DynamoDbGlobalTables(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListGlobalTables", this::listGlobalTables,
                "DescribeGlobalTable", this::describeGlobalTable,
                "DescribeGlobalTableSettings", this::describeGlobalTableSettings);
    }

    private ObjectNode listGlobalTables(AwsRequest request) {
        String region = request.text("RegionName");
        Inventory inventory = world.inventory(request.scope());
        return Page.after(
                        request,
                        request.text("ExclusiveStartGlobalTableName"),
                        request.number("Limit", 100, 1, 100),
                        inventory.ids(Kind.GLOBAL_TABLE),
                        name -> summary(name, inventory.find(Kind.GLOBAL_TABLE, name), region))
                .into(Json.object(), "GlobalTables", "LastEvaluatedGlobalTableName");
    }

    private static @Nullable ObjectNode summary(String name, @Nullable ObjectNode found, @Nullable String region) {
        ObjectNode summary = Json.object().put("GlobalTableName", name);
        ArrayNode group = summary.putArray("ReplicationGroup");
        boolean listed = region == null;
        if (found != null) {
            for (JsonNode replica : Json.items(found.path("GlobalTableDescription"), "ReplicationGroup")) {
                group.addObject().set("RegionName", replica.path("RegionName"));
                listed |= replica.path("RegionName").asText().equals(region);
            }
        }
        return listed ? summary : null;
    }

    private ObjectNode describeGlobalTable(AwsRequest request) {
        return Json.object().set("GlobalTableDescription", globalTable(request).path("GlobalTableDescription"));
    }

    private ObjectNode describeGlobalTableSettings(AwsRequest request) {
        ObjectNode found = globalTable(request);
        ObjectNode answer = Json.object().put("GlobalTableName", request.required("GlobalTableName"));
        return answer.set("ReplicaSettings", Json.items(found, "ReplicaSettings"));
    }

    private ObjectNode globalTable(AwsRequest request) {
        String name = request.required("GlobalTableName");
        ObjectNode found = world.inventory(request.scope()).find(Kind.GLOBAL_TABLE, name);
        if (found == null) {
            throw AwsError.badRequest(
                    "GlobalTableNotFoundException",
                    "Global table not found: Global table with name: '" + name + "' does not exist.");
        }
        return found;
    }
}
