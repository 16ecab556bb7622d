package io.github.wardyn.model;

/** State of a KMS key, as {@code DescribeKey} gives it, and one of our own for a key that is gone. */
public enum KeyState implements WireName {
    CREATING("Creating"),
    ENABLED("Enabled"),
    DISABLED("Disabled"),
    PENDING_DELETION("PendingDeletion"),
    PENDING_IMPORT("PendingImport"),
    PENDING_REPLICA_DELETION("PendingReplicaDeletion"),
    UNAVAILABLE("Unavailable"),
    UPDATING("Updating"),
    /** {@code DescribeKey} answered NotFoundException: the key does not exist any more. */
    NOT_FOUND("NotFound");

    private final String wireName;

    KeyState(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Tells whether the key certainly encrypts and decrypts. */
    public boolean isUsable() {
        return this == ENABLED || this == UPDATING;
    }

    /** Tells whether the key certainly does not; neither this nor {@link #isUsable()} holds while it is CREATING. */
    public boolean isUnusable() {
        return !isUsable() && this != CREATING;
    }

    /** Tells whether the key is scheduled for deletion. */
    public boolean isPendingDeletion() {
        return this == PENDING_DELETION || this == PENDING_REPLICA_DELETION;
    }
}
