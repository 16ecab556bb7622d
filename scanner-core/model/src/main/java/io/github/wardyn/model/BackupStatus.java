package io.github.wardyn.model;

/** State of an on-demand backup. */
public enum BackupStatus {
    CREATING,
    DELETED,
    AVAILABLE
}
