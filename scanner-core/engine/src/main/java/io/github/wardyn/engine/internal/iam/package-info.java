/**
 * What an IAM policy document says: identity policies, key policies, resource policies and endpoint policies. Start
 * with {@link io.github.wardyn.engine.internal.iam.ResourcePolicy} and
 * {@link io.github.wardyn.engine.internal.iam.RolePolicies}.
 *
 * <p>A question such as "is this public" asks whether some request exists that the document allows. The conditions of
 * the document name all values that can make a difference, so a finite number of requests stands for all: they are
 * made ({@code Witnesses}) and each is evaluated as AWS would.
 */
@NullMarked
package io.github.wardyn.engine.internal.iam;

import org.jspecify.annotations.NullMarked;
