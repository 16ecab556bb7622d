package io.github.wardyn.model;

/** Part of a KMS key in a set of related multi-Region keys. */
public enum MultiRegionKeyType {
    PRIMARY,
    REPLICA
}
