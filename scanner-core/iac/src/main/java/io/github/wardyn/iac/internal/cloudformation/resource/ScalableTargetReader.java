package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value.PartialText;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ScalableDimension;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.ScalingPolicy;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code AWS::ApplicationAutoScaling::ScalableTarget} of DynamoDB with the policies that the template gives it. A
 * target of another service is none of ours.
 */
final class ScalableTargetReader implements ResourceReader {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        String namespace = properties.get("ServiceNamespace").text().value();
        if (namespace != null && !namespace.equals("dynamodb")) {
            return List.of();
        }
        DeclaredFact<ScalableTarget> fact = declarations.fact(ScalableTarget.class, resource);
        fact.set(
                "scalableDimension",
                properties
                        .get("ScalableDimension")
                        .oneOf(ScalableDimension.class)
                        .orUnknown());
        fact.set("minCapacity", properties.get("MinCapacity").integer().orUnknown());
        fact.set("maxCapacity", properties.get("MaxCapacity").integer().orUnknown());
        target(fact, properties.get("ResourceId"), declarations);
        fact.set("scalingPolicies", policies(fact, resource, properties, declarations));
        return List.of(fact.build());
    }

    /** The resource id is {@code table/<name>} or {@code table/<name>/index/<index>}, the name often a reference. */
    private static void target(DeclaredFact<ScalableTarget> fact, Field resourceId, Declarations declarations) {
        Optional<Target> target = Target.of(resourceId, declarations);
        if (target.isEmpty()) {
            Read<Table> unknown = Read.unknown(resourceId.toString(), resourceId.place());
            fact.set("table", unknown).set("index", unknown);
            return;
        }
        fact.place("table", resourceId);
        fact.place("index", resourceId);
        ResourceId table = target.get().table();
        if (target.get().index().isEmpty()) {
            fact.set("table", Links.to(Table.class, table)).absent("index");
            return;
        }
        String index = target.get().index().get();
        var id = new ResourceId(table.scope(), table.region(), index, table.canonical() + "/index/" + index);
        fact.set("index", Links.to(TableIndex.class, id)).absent("table");
    }

    /**
     * What a resource id names.
     *
     * @param table the table
     * @param index the index, if it names one
     */
    private record Target(ResourceId table, Optional<String> index) {
        static Optional<Target> of(Field resourceId, Declarations declarations) {
            String text = resourceId.toString();
            if (!text.startsWith("table/")) {
                return Optional.empty();
            }
            int slash = text.indexOf("/index/");
            Optional<String> index = slash < 0 ? Optional.empty() : Optional.of(text.substring(slash + 7));
            String name = text.substring("table/".length(), slash < 0 ? text.length() : slash);
            Optional<StackResource> table =
                    referred(resourceId, declarations).or(() -> declarations.named(TABLE, name));
            if (table.isPresent()) {
                return Optional.of(new Target(declarations.id(table.get()), index));
            }
            boolean literal = resourceId.text().value() != null;
            var elsewhere = new ResourceId(declarations.scope(), declarations.region(), name, "table/" + name);
            return literal ? Optional.of(new Target(elsewhere, index)) : Optional.empty();
        }

        private static Optional<StackResource> referred(Field resourceId, Declarations declarations) {
            return resourceId.value() instanceof PartialText text
                    ? text.parts().stream()
                            .flatMap(part -> declarations.target(part).stream())
                            .findFirst()
                    : Optional.empty();
        }
    }

    private static Read<List<ScalingPolicy>> policies(
            DeclaredFact<ScalableTarget> fact, StackResource target, Field properties, Declarations declarations) {
        List<Field> policies = declarations.ofType(POLICY).stream()
                .map(declarations::properties)
                .filter(policy -> isOf(policy, target, properties, declarations))
                .toList();
        return Read.known(policies.stream().map(policy -> policy(fact, policy)).toList(), null);
    }

    private static boolean isOf(Field policy, StackResource target, Field properties, Declarations declarations) {
        Field targetId = policy.get("ScalingTargetId");
        if (targetId.isWritten()) {
            return declarations.target(targetId.value()).filter(target::equals).isPresent();
        }
        return policy.get("ResourceId").equals(properties.get("ResourceId"))
                && policy.get("ScalableDimension").equals(properties.get("ScalableDimension"));
    }

    private static ScalingPolicy policy(DeclaredFact<ScalableTarget> fact, Field policy) {
        Field tracking = policy.get("TargetTrackingScalingPolicyConfiguration");
        return new ScalingPolicy(
                fact.part(
                        "scalingPolicies.policyName",
                        policy.get("PolicyName").text().orUnknown()),
                fact.part(
                        "scalingPolicies.policyType",
                        policy.get("PolicyType").text().orUnknown()),
                fact.part(
                        "scalingPolicies.targetValue",
                        tracking.get("TargetValue").decimal()));
    }
}
