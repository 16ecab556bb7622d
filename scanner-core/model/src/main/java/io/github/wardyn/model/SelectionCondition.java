package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a backup selection; all conditions must hold.
 *
 * @param operator StringEquals, StringLike, StringNotEquals or StringNotLike
 * @param key e.g. aws:ResourceTag/environment
 * @param value the value, with wildcards for the Like operators
 */
public record SelectionCondition(
        @Nullable String operator,
        @Nullable String key,
        @Nullable String value) {}
