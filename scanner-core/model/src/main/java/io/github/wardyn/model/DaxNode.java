package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * One node of a DAX cluster.
 *
 * @param nodeId e.g. cache-a
 * @param availabilityZone the Availability Zone it runs in
 * @param nodeStatus as DAX spells it
 */
public record DaxNode(
        @Nullable String nodeId,
        @Nullable String availabilityZone,
        @OrAbsent @Nullable String nodeStatus) {}
