package io.github.wardyn.model;

/** State of an AWS Backup job. */
public enum BackupJobState {
    CREATED,
    PENDING,
    RUNNING,
    ABORTING,
    ABORTED,
    COMPLETED,
    FAILED,
    EXPIRED,
    PARTIAL
}
