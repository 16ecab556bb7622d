package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A copy that a rule of a backup plan makes.
 *
 * @param destinationVault the vault that takes the copy
 * @param deleteAfterDays days until the copy is deleted; absent for never
 */
public record CopyAction(
        @Nullable BackupVault destinationVault,
        @OrAbsent @Nullable Integer deleteAfterDays) {}
