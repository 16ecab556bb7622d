package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;

/** Scalable targets and target tracking policies of Application Auto Scaling. */
final class FakeScaling {
    private FakeScaling() {}

    /** What is scaled, and which capacity of it. */
    record Target(String resourceId, String dimension) {
        String id() {
            return resourceId + "|" + dimension;
        }

        String policyId() {
            return id() + "|" + policyName();
        }

        String policyName() {
            return "track-" + dimension.replaceAll(".*:", "") + ":" + resourceId;
        }

        boolean isRead() {
            return dimension.endsWith("ReadCapacityUnits");
        }
    }

    static ObjectNode target(Scope scope, Target target, int least, int most, Instant created) {
        return Json.object()
                .put("ServiceNamespace", "dynamodb")
                .put("ResourceId", target.resourceId())
                .put("ScalableDimension", target.dimension())
                .put("MinCapacity", least)
                .put("MaxCapacity", most)
                .put("RoleARN", scope.globalArn("iam", "role/aws-service-role/AWSServiceRoleForAutoScaling"))
                .put("CreationTime", Json.seconds(created));
    }

    static ObjectNode policy(Scope scope, Target target, Instant created) {
        ObjectNode policy = Json.object()
                .put("PolicyARN", scope.arn("autoscaling", "scalingPolicy:fake:" + target.policyName()))
                .put("PolicyName", target.policyName())
                .put("ServiceNamespace", "dynamodb")
                .put("ResourceId", target.resourceId())
                .put("ScalableDimension", target.dimension())
                .put("PolicyType", "TargetTrackingScaling")
                .put("CreationTime", Json.seconds(created));
        policy.putObject("TargetTrackingScalingPolicyConfiguration")
                .put("TargetValue", 70.0)
                .putObject("PredefinedMetricSpecification")
                .put(
                        "PredefinedMetricType",
                        target.isRead() ? "DynamoDBReadCapacityUtilization" : "DynamoDBWriteCapacityUtilization");
        policy.putArray("Alarms");
        return policy;
    }
}
