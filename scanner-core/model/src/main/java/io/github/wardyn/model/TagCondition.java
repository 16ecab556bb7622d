package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * One entry of ListOfTags of a backup selection: the tag must equal the value.
 *
 * @param key the tag's key
 * @param value the value it must have
 */
public record TagCondition(@Nullable String key, @Nullable String value) {}
