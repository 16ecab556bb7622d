package io.github.wardyn.model;

/** State of point-in-time recovery. */
public enum PointInTimeRecoveryStatus {
    ENABLED,
    DISABLED
}
