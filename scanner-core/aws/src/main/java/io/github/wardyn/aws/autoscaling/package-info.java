/** Application Auto Scaling: what of DynamoDB it scales. Start at {@link io.github.wardyn.aws.autoscaling.AutoScalingSource}. */
@NullMarked
package io.github.wardyn.aws.autoscaling;

import org.jspecify.annotations.NullMarked;
