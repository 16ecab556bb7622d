package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A table as an earlier snapshot shows it, with its key as it is now.
 *
 * @param subject the table now
 * @param previous the table then
 * @param previousKey the key of then as it is now; absent where it was the AWS owned key
 * @param unknowns what could not be concluded, and why
 */
public record PreviousTable(
        Table subject, Table previous, @OrAbsent @Nullable KmsKey previousKey, Unknowns unknowns) implements Derived {}
