package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * What infrastructure as code says of the end of a resource.
 *
 * @param deletionPolicy when it leaves the stack or configuration
 * @param updateReplacePolicy when an update replaces it
 */
public record Lifecycle(
        @Nullable DeletionPolicy deletionPolicy, @Nullable DeletionPolicy updateReplacePolicy) {}
