package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * TTL of a table.
 *
 * @param timeToLiveStatus state
 * @param attributeName the attribute that holds the expiry; absent while disabled
 */
public record TimeToLiveDescription(
        @Nullable TimeToLiveStatus timeToLiveStatus,
        @OrAbsent @Nullable String attributeName) {}
