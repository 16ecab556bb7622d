package io.github.wardyn.model;

/** State of a VPC endpoint. */
public enum VpcEndpointState implements WireName {
    PENDING_ACCEPTANCE("PendingAcceptance"),
    PENDING("Pending"),
    AVAILABLE("Available"),
    DELETING("Deleting"),
    DELETED("Deleted"),
    REJECTED("Rejected"),
    FAILED("Failed"),
    EXPIRED("Expired");

    private final String wireName;

    VpcEndpointState(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
