package io.github.wardyn.model;

/** State of an AWS Backup recovery point. */
public enum RecoveryPointStatus {
    COMPLETED,
    PARTIAL,
    DELETING,
    EXPIRED,
    AVAILABLE,
    STOPPED,
    CREATING
}
