package io.github.wardyn.model;

/** Encryption in transit of a DAX cluster; NONE where it was never set. */
public enum ClusterEndpointEncryptionType {
    NONE,
    TLS
}
