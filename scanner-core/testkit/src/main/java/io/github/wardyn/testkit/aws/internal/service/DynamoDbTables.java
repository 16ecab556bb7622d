package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DynamoDB: tables and what is asked of one table. */
final class DynamoDbTables {
    private final World world;

    DynamoDbTables(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListTables", this::listTables,
                "DescribeTable", this::describeTable,
                "DescribeContinuousBackups", this::describeContinuousBackups,
                "DescribeTimeToLive", this::describeTimeToLive,
                "DescribeContributorInsights", this::describeContributorInsights,
                "DescribeKinesisStreamingDestination", this::describeKinesisStreamingDestination,
                "DescribeTableReplicaAutoScaling", this::describeTableReplicaAutoScaling,
                "ListTagsOfResource", this::listTagsOfResource,
                "GetResourcePolicy", this::getResourcePolicy);
    }

    private ObjectNode listTables(AwsRequest request) {
        int limit = request.number("Limit", 100, 1, 100);
        return Page.after(
                        request,
                        request.text("ExclusiveStartTableName"),
                        limit,
                        inventory(request).ids(Kind.TABLE),
                        TextNode::valueOf)
                .into(Json.object(), "TableNames", "LastEvaluatedTableName");
    }

    private ObjectNode describeTable(AwsRequest request) {
        return Json.object()
                .set("Table", table(request, "ResourceNotFoundException").path("Table"));
    }

    private ObjectNode describeContinuousBackups(AwsRequest request) {
        return part(request, "ContinuousBackupsDescription", "TableNotFoundException");
    }

    private ObjectNode describeTimeToLive(AwsRequest request) {
        return part(request, "TimeToLiveDescription", "ResourceNotFoundException");
    }

    private ObjectNode describeContributorInsights(AwsRequest request) {
        ObjectNode table = table(request, "ResourceNotFoundException");
        String index = request.text("IndexName");
        ObjectNode answer = Json.object().put("TableName", nameOf(request.required("TableName")));
        if (index != null) {
            answer.put("IndexName", index);
        }
        JsonNode insights = table.path("ContributorInsights").path(index == null ? "" : index);
        if (insights instanceof ObjectNode described) {
            return answer.setAll(described);
        }
        return answer.put("ContributorInsightsStatus", "DISABLED");
    }

    private ObjectNode describeKinesisStreamingDestination(AwsRequest request) {
        ObjectNode table = table(request, "ResourceNotFoundException");
        ObjectNode answer = Json.object().put("TableName", nameOf(request.required("TableName")));
        return answer.set("KinesisDataStreamDestinations", Json.items(table, "KinesisDataStreamDestinations"));
    }

    private ObjectNode describeTableReplicaAutoScaling(AwsRequest request) {
        ObjectNode table = table(request, "ResourceNotFoundException");
        ObjectNode described = Json.object();
        described.set("TableName", table.path("Table").path("TableName"));
        described.set("TableStatus", table.path("Table").path("TableStatus"));
        described.set("Replicas", Json.items(table, "ReplicaAutoScaling"));
        return Json.object().set("TableAutoScalingDescription", described);
    }

    private ObjectNode listTagsOfResource(AwsRequest request) {
        ObjectNode table = find(request, request.required("ResourceArn"));
        if (table == null) {
            throw AwsError.badRequest("ResourceNotFoundException", "Requested resource not found");
        }
        return Page.of(request, request.text("NextToken"), 50, Json.items(table, "Tags"))
                .into(Json.object(), "Tags", "NextToken");
    }

    private ObjectNode getResourcePolicy(AwsRequest request) {
        String arn = request.required("ResourceArn");
        ObjectNode table = find(request, arn);
        if (table == null) {
            throw AwsError.badRequest("ResourceNotFoundException", "Requested resource not found: " + arn);
        }
        String policy = Json.text(table, arn.contains("/stream/") ? "StreamResourcePolicy" : "ResourcePolicy");
        if (policy == null) {
            throw AwsError.badRequest(
                    "PolicyNotFoundException", "Resource-based policy not found for the provided ResourceArn: " + arn);
        }
        return Json.object().put("Policy", policy).put("RevisionId", Integer.toString(policy.hashCode() & 0x7fffffff));
    }

    private ObjectNode part(AwsRequest request, String member, String notFound) {
        return Json.object().set(member, table(request, notFound).path(member));
    }

    private ObjectNode table(AwsRequest request, String notFound) {
        String name = request.required("TableName");
        ObjectNode table = find(request, name);
        if (table == null) {
            throw AwsError.badRequest(notFound, "Requested resource not found: Table: " + name + " not found");
        }
        return table;
    }

    private @Nullable ObjectNode find(AwsRequest request, String nameOrArn) {
        return inventory(request).find(Kind.TABLE, nameOf(nameOrArn));
    }

    /** The table's name in its ARN, or in that of its stream or index. */
    static String nameOf(String nameOrArn) {
        int at = nameOrArn.indexOf(":table/");
        return at < 0 ? nameOrArn : nameOrArn.substring(at + ":table/".length()).split("/", -1)[0];
    }

    private Inventory inventory(AwsRequest request) {
        return world.inventory(request.scope());
    }
}
