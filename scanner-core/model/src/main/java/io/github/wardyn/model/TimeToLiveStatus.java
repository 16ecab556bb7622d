package io.github.wardyn.model;

/** State of TTL. */
public enum TimeToLiveStatus {
    ENABLING,
    DISABLING,
    ENABLED,
    DISABLED
}
