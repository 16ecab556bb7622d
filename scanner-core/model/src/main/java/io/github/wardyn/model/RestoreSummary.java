package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a table was restored from.
 *
 * @param sourceBackupArn the backup; absent for a restore to a point in time
 * @param sourceTableArn the table that was backed up
 * @param restoreDateTime the point in time, or when the backup was made
 * @param restoreInProgress true while data is still loaded
 */
public record RestoreSummary(
        @OrAbsent @Nullable String sourceBackupArn,
        @OrAbsent @Nullable String sourceTableArn,
        @Nullable Instant restoreDateTime,
        @Nullable Boolean restoreInProgress) {}
