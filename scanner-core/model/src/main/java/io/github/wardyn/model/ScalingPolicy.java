package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A scaling policy of a scalable target.
 *
 * @param policyName its name
 * @param policyType TargetTrackingScaling or StepScaling
 * @param targetValue utilisation in percent that target tracking keeps
 */
public record ScalingPolicy(
        @Nullable String policyName,
        @Nullable String policyType,
        @OrAbsent @Nullable Double targetValue) {}
