package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Point-in-time recovery of a table.
 *
 * @param pointInTimeRecoveryStatus state
 * @param recoveryPeriodInDays days a restore can reach back, 1 to 35; absent while disabled
 * @param earliestRestorableDateTime how far back a restore can reach now; absent while disabled
 */
public record PointInTimeRecoveryDescription(
        @Nullable PointInTimeRecoveryStatus pointInTimeRecoveryStatus,
        @OrAbsent @Nullable Integer recoveryPeriodInDays,
        @OrAbsent @Nullable Instant earliestRestorableDateTime) {}
