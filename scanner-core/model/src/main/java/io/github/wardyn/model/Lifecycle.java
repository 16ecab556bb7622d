package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * What infrastructure as code says of the end of a resource.
 *
 * @param deletionPolicy when it leaves the stack or configuration
 * @param updateReplacePolicy when an update replaces it
 */
public record Lifecycle(
        @Nullable DeletionPolicy deletionPolicy, @Nullable DeletionPolicy updateReplacePolicy) {
    /** Tells whether the resource is known to be deleted when it leaves its stack, or when an update replaces it. */
    public boolean letsGo() {
        boolean leaves = deletionPolicy != null
                && deletionPolicy != DeletionPolicy.RETAIN
                && deletionPolicy != DeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
        return leaves || (updateReplacePolicy != null && updateReplacePolicy != DeletionPolicy.RETAIN);
    }
}
