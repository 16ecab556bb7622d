/**
 * Turns declared resources into facts, one reader a resource type.
 *
 * <p>Start with {@link io.github.wardyn.iac.internal.cloudformation.resource.ResourceReaders}. Facts describe what is
 * there after a deployment: states are those of a resource that works, and what a template leaves out has the service's
 * default, which each reader lists in its Javadoc.
 */
@NullMarked
package io.github.wardyn.iac.internal.cloudformation.resource;

import org.jspecify.annotations.NullMarked;
