package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * Capacity that a table or index pays for.
 *
 * @param readCapacityUnits strongly consistent reads of 4 KB a second
 * @param writeCapacityUnits writes of 1 KB a second
 */
public record ProvisionedThroughput(
        @Nullable Long readCapacityUnits, @Nullable Long writeCapacityUnits) {}
