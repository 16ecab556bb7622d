package io.github.wardyn.model;

/** Who made a backup. */
public enum BackupType {
    USER,
    SYSTEM,
    AWS_BACKUP
}
