package io.github.wardyn.model;

/** MACsec state of a Direct Connect port. */
public enum PortEncryptionStatus implements WireName {
    UP("Encryption Up"),
    DOWN("Encryption Down");

    private final String wireName;

    PortEncryptionStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
