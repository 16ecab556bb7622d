/**
 * Reads policies. {@link io.github.wardyn.engine.internal.policy.PolicyReader} reads one file and finds every problem in
 * it; {@link io.github.wardyn.engine.internal.policy.PolicyResolver} follows {@code extends} and merges.
 */
@NullMarked
package io.github.wardyn.engine.internal.policy;

import org.jspecify.annotations.NullMarked;
