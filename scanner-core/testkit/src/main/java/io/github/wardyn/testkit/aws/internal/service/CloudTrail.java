package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CloudTrail: trails, also as they show in Regions that are not their home, and recent events. */
final class CloudTrail {
    private final World world;

    CloudTrail(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "DescribeTrails", this::describeTrails,
                "GetTrailStatus", request -> (ObjectNode) trail(request, "Name").path("Status"),
                "GetEventSelectors", this::getEventSelectors,
                "LookupEvents", this::lookupEvents);
    }

    private ObjectNode describeTrails(AwsRequest request) {
        boolean shadows = request.input().path("includeShadowTrails").asBoolean(true);
        JsonNode asked = Json.items(request.input(), "trailNameList");
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("trailList");
        for (ObjectNode trail : visible(request.scope(), shadows)) {
            JsonNode described = trail.path("Trail");
            if (asked.isEmpty() || has(asked, described.path("Name")) || has(asked, described.path("TrailARN"))) {
                list.add(described);
            }
        }
        return answer;
    }

    private ObjectNode getEventSelectors(AwsRequest request) {
        ObjectNode trail = trail(request, "TrailName");
        ObjectNode answer = Json.object();
        answer.set("TrailARN", trail.path("Trail").path("TrailARN"));
        return trail.get("Selectors") instanceof ObjectNode selectors ? answer.setAll(selectors) : answer;
    }

    private ObjectNode trail(AwsRequest request, String member) {
        String nameOrArn = request.required(member);
        for (ObjectNode trail : visible(request.scope(), nameOrArn.startsWith("arn:"))) {
            JsonNode described = trail.path("Trail");
            if (nameOrArn.equals(described.path("Name").asText())
                    || nameOrArn.equals(described.path("TrailARN").asText())) {
                return trail;
            }
        }
        throw AwsError.badRequest("TrailNotFoundException", "Unknown trail: " + nameOrArn);
    }

    private List<ObjectNode> visible(Scope scope, boolean shadows) {
        List<ObjectNode> trails = new ArrayList<>();
        for (String region : world.regions(scope.account())) {
            Inventory inventory = world.inventory(scope.in(region));
            for (String name : inventory.ids(Kind.TRAIL)) {
                ObjectNode trail = inventory.find(Kind.TRAIL, name);
                boolean everywhere =
                        trail != null && trail.at("/Trail/IsMultiRegionTrail").asBoolean();
                if (trail != null && (region.equals(scope.region()) || (shadows && everywhere))) {
                    trails.add(trail);
                }
            }
        }
        return trails;
    }

    private ObjectNode lookupEvents(AwsRequest request) {
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 50, 1, 50),
                        inventory.ids(Kind.EVENT),
                        id -> asked(request, inventory.find(Kind.EVENT, id)))
                .into(Json.object(), "Events", "NextToken");
    }

    private static @Nullable ObjectNode asked(AwsRequest request, @Nullable ObjectNode event) {
        if (event == null) {
            return null;
        }
        double at = event.path("EventTime").asDouble();
        boolean holds = at >= request.input().path("StartTime").asDouble(0)
                && at <= request.input().path("EndTime").asDouble(Double.MAX_VALUE);
        for (JsonNode attribute : Json.items(request.input(), "LookupAttributes")) {
            String key = attribute.path("AttributeKey").asText();
            holds &= event.path(key).equals(attribute.path("AttributeValue"));
        }
        return holds ? event : null;
    }

    private static boolean has(JsonNode list, JsonNode text) {
        for (JsonNode each : list) {
            if (each.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
