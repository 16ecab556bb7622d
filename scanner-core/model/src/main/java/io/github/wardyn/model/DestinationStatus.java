package io.github.wardyn.model;

/** State of a Kinesis streaming destination. */
public enum DestinationStatus {
    ENABLING,
    ACTIVE,
    DISABLING,
    DISABLED,
    ENABLE_FAILED,
    UPDATING
}
