package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why and when DynamoDB archived a table.
 *
 * @param archivalDateTime when
 * @param archivalReason INACCESSIBLE_ENCRYPTION_CREDENTIALS where the key could not be used for 7 days
 * @param archivalBackupArn the backup that holds the data
 */
public record ArchivalSummary(
        @Nullable Instant archivalDateTime,
        @Nullable String archivalReason,
        @OrAbsent @Nullable String archivalBackupArn) {}
