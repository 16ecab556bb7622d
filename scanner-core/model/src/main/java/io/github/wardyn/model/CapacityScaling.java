package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A provisioned table or index with what scales it.
 *
 * @param subject the table or index
 * @param readTarget what scales reads; absent where nothing does
 * @param writeTarget what scales writes; absent where nothing does
 * @param unknowns what could not be concluded, and why
 */
public record CapacityScaling(
        Fact subject,
        @OrAbsent @Nullable ScalableTarget readTarget,
        @OrAbsent @Nullable ScalableTarget writeTarget,
        Unknowns unknowns)
        implements Derived {}
