package io.github.wardyn.model;

/** What an AWS Backup job does. */
public enum BackupJobType {
    BACKUP,
    COPY,
    RESTORE
}
