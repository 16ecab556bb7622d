package io.github.wardyn.model;

/** State of server-side encryption of a table or DAX cluster. */
public enum SseStatus {
    ENABLING,
    ENABLED,
    DISABLING,
    DISABLED,
    UPDATING
}
