/**
 * Evaluates CloudFormation templates as far as they can be known before deployment.
 *
 * <p>Start with {@link io.github.wardyn.iac.internal.cloudformation.Stack}: a template with its parameters. Its
 * {@link io.github.wardyn.iac.internal.cloudformation.Evaluator} turns nodes into
 * {@link io.github.wardyn.iac.internal.cloudformation.Value}s.
 */
@NullMarked
package io.github.wardyn.iac.internal.cloudformation;

import org.jspecify.annotations.NullMarked;
