package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;

/** Application Auto Scaling: scalable targets and their policies. */
final class AutoScaling {
    private final World world;

    AutoScaling(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "DescribeScalableTargets",
                        request -> listed(
                                request, Kind.SCALABLE_TARGET, "ScalableTargets", "ResourceIds", "ResourceId", 50),
                "DescribeScalingPolicies",
                        request -> listed(
                                request, Kind.SCALING_POLICY, "ScalingPolicies", "PolicyNames", "PolicyName", 10));
    }

    private ObjectNode listed(AwsRequest request, Kind kind, String member, String names, String name, int most) {
        request.required("ServiceNamespace");
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", most, 1, most),
                        inventory.ids(kind),
                        id -> {
                            ObjectNode found = inventory.find(kind, id);
                            boolean asked = found != null
                                    && same(request, found, "ServiceNamespace")
                                    && same(request, found, "ScalableDimension")
                                    && same(request, found, "ResourceId")
                                    && among(Json.items(request.input(), names), found.path(name));
                            return asked ? found : null;
                        })
                .into(Json.object(), member, "NextToken");
    }

    private static boolean same(AwsRequest request, ObjectNode found, String member) {
        String asked = request.text(member);
        return asked == null || asked.equals(Json.text(found, member));
    }

    private static boolean among(JsonNode asked, JsonNode name) {
        for (JsonNode each : asked) {
            if (each.equals(name)) {
                return true;
            }
        }
        return asked.isEmpty();
    }
}
