package io.github.wardyn.model;

/** State of a table export. */
public enum ExportStatus {
    IN_PROGRESS,
    COMPLETED,
    FAILED
}
