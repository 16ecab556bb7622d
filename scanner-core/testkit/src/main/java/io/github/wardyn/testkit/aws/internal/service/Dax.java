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
import java.util.stream.StreamSupport;

/** DAX: clusters, subnet groups and parameter groups. */
final class Dax {
    private final World world;

    Dax(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "DescribeClusters", request -> described(request, Kind.DAX_CLUSTER, "Cluster", "ClusterNames"),
                "DescribeSubnetGroups",
                        request -> described(request, Kind.DAX_SUBNET_GROUP, "SubnetGroup", "SubnetGroupNames"),
                "DescribeParameterGroups",
                        request ->
                                described(request, Kind.DAX_PARAMETER_GROUP, "ParameterGroup", "ParameterGroupNames"),
                "ListTags", this::listTags);
    }

    private ObjectNode described(AwsRequest request, Kind kind, String noun, String namesMember) {
        Inventory inventory = world.inventory(request.scope());
        List<String> asked = StreamSupport.stream(
                        Json.items(request.input(), namesMember).spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
        for (String name : asked) {
            if (inventory.find(kind, name) == null) {
                throw AwsError.badRequest(noun + "NotFoundFault", noun + " not found: " + name);
            }
        }
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 100, 20, 100),
                        asked.isEmpty() ? inventory.ids(kind) : asked,
                        name -> {
                            ObjectNode document = inventory.find(kind, name);
                            return document == null ? null : document.get(noun);
                        })
                .into(Json.object(), noun + "s", "NextToken");
    }

    private ObjectNode listTags(AwsRequest request) {
        String arn = request.required("ResourceName");
        int at = arn.indexOf(":cache/");
        if (at < 0) {
            throw AwsError.badRequest("InvalidARNFault", "not the ARN of a cluster: " + arn);
        }
        String name = arn.substring(at + ":cache/".length());
        ObjectNode cluster = world.inventory(request.scope()).find(Kind.DAX_CLUSTER, name);
        if (cluster == null) {
            throw AwsError.badRequest("ClusterNotFoundFault", "Cluster not found: " + name);
        }
        return Page.of(request, request.text("NextToken"), 50, Json.items(cluster, "Tags"))
                .into(Json.object(), "Tags", "NextToken");
    }
}
