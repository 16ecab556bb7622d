package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether changes of a table are streamed.
 *
 * @param streamEnabled true while a stream takes records
 * @param streamViewType what a record holds; absent without a stream
 */
public record StreamSpecification(
        @Nullable Boolean streamEnabled, @OrAbsent @Nullable StreamViewType streamViewType) {}
