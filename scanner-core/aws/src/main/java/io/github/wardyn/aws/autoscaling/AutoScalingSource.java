package io.github.wardyn.aws.autoscaling;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ScalableDimension;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalableTargetsResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalingPoliciesResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;

/** Reads the scalable targets of DynamoDB with the policies of each, in two lists. */
public final class AutoScalingSource implements ServiceSource {

    private static final String NAMESPACE = "dynamodb";

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.SCALABLE_TARGET);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(AutoScalingCall.values());
    }

    @Override
    public void read(Visit visit) {
        ApplicationAutoScalingClient client =
                visit.client(ApplicationAutoScalingClient.class, ApplicationAutoScalingClient::builder);
        Map<String, List<ScalingPolicy>> policies = new HashMap<>();
        UnknownReason refused = visit.pages(
                AutoScalingCall.DESCRIBE_SCALING_POLICIES,
                token -> client.describeScalingPolicies(
                        r -> r.serviceNamespace(NAMESPACE).nextToken(token)),
                DescribeScalingPoliciesResponse::nextToken,
                page -> page.scalingPolicies()
                        .forEach(policy -> policies.computeIfAbsent(
                                        policy.resourceId() + ' ' + policy.scalableDimensionAsString(),
                                        k -> new ArrayList<>())
                                .add(policy)));
        UnknownReason gap = visit.pages(
                AutoScalingCall.DESCRIBE_SCALABLE_TARGETS,
                token -> client.describeScalableTargets(
                        r -> r.serviceNamespace(NAMESPACE).nextToken(token)),
                DescribeScalableTargetsResponse::nextToken,
                page -> page.scalableTargets().forEach(target -> visit.add(map(visit, target, policies, refused))));
        visit.gap(gap, FactType.SCALABLE_TARGET);
    }

    private static ScalableTarget map(
            Visit visit,
            software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget given,
            Map<String, List<ScalingPolicy>> policies,
            @Nullable UnknownReason refused) {
        String dimension = given.scalableDimensionAsString();
        // Targets that were registered before they had ARNs are named by what they scale.
        String arn = given.scalableTargetARN() == null
                ? visit.site().arn("application-autoscaling", "scalable-target/" + given.resourceId() + "/" + dimension)
                : given.scalableTargetARN();
        FactDraft<ScalableTarget> draft = FactDraft.of(
                ScalableTarget.class,
                visit.site().id(given.resourceId(), arn),
                Words.missing(AutoScalingCall.DESCRIBE_SCALABLE_TARGETS));
        resource(draft, visit, given.resourceId());
        Words.set(draft, "scalableDimension", ScalableDimension.class, dimension);
        if (given.minCapacity() != null && given.maxCapacity() != null) {
            draft.set("minCapacity", given.minCapacity()).set("maxCapacity", given.maxCapacity());
        }
        if (refused == null) {
            draft.set(
                    "scalingPolicies",
                    policies.getOrDefault(given.resourceId() + ' ' + dimension, List.of()).stream()
                            .map(policy -> policy(draft, policy))
                            .toList());
        } else {
            draft.unknown("scalingPolicies", refused);
        }
        return draft.build(visit.originNow(AutoScalingCall.DESCRIBE_SCALABLE_TARGETS));
    }

    /** A resource id is {@code table/orders} or {@code table/orders/index/by-customer}. */
    private static void resource(FactDraft<ScalableTarget> draft, Visit visit, String resourceId) {
        String arn = visit.site().arn("dynamodb", resourceId);
        if (resourceId.contains("/index/")) {
            draft.absent("table").set("index", visit.mentions().of(TableIndex.class, arn));
        } else {
            draft.absent("index").set("table", visit.mentions().of(Table.class, arn));
        }
    }

    private static io.github.wardyn.model.ScalingPolicy policy(FactDraft<ScalableTarget> draft, ScalingPolicy given) {
        var tracking = given.targetTrackingScalingPolicyConfiguration();
        return new io.github.wardyn.model.ScalingPolicy(
                Words.given(draft, "scalingPolicies.policyName", given.policyName()),
                Words.given(draft, "scalingPolicies.policyType", given.policyTypeAsString()),
                tracking == null ? null : tracking.targetValue());
    }
}
