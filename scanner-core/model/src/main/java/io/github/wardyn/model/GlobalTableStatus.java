package io.github.wardyn.model;

/** State of a global table. */
public enum GlobalTableStatus {
    CREATING,
    ACTIVE,
    DELETING,
    UPDATING
}
