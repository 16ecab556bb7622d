package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or index that Application Auto Scaling scales.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table the table; absent where the target is an index or its table no longer exists
 * @param index the index; absent where the target is a table
 * @param scalableDimension what is scaled
 * @param minCapacity units at least
 * @param maxCapacity units at most
 * @param scalingPolicies its policies; a target without one does not scale
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("application-autoscaling:DescribeScalableTargets")
public record ScalableTarget(
        ResourceId id,
        @OrAbsent @Nullable Table table,
        @OrAbsent @Nullable TableIndex index,
        @Nullable ScalableDimension scalableDimension,
        @Nullable Integer minCapacity,
        @Nullable Integer maxCapacity,

        @ReadBy("application-autoscaling:DescribeScalingPolicies") @Nullable
        List<ScalingPolicy> scalingPolicies,

        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public ScalableTarget {
        scalingPolicies = scalingPolicies == null ? null : List.copyOf(scalingPolicies);
        unknowns.explain("scalableDimension", scalableDimension)
                .explain("minCapacity", minCapacity)
                .explain("maxCapacity", maxCapacity)
                .explain("scalingPolicies", scalingPolicies);
    }

    /** Tells whether it certainly has no policy, and so never scales. */
    public boolean lacksPolicy() {
        return scalingPolicies != null && scalingPolicies.isEmpty();
    }

    /** Tells whether a target tracking policy is known to keep a utilisation above a number of percent. */
    public boolean targetsAbove(long percent) {
        return scalingPolicies != null
                && scalingPolicies.stream()
                        .anyMatch(policy -> policy.targetValue() != null && policy.targetValue() > percent);
    }
}
