package io.github.wardyn.aws.autoscaling;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of Application Auto Scaling that the collector calls. */
enum AutoScalingCall implements Call {
    DESCRIBE_SCALABLE_TARGETS("application-autoscaling:DescribeScalableTargets"),
    DESCRIBE_SCALING_POLICIES("application-autoscaling:DescribeScalingPolicies");

    private final String action;

    AutoScalingCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
