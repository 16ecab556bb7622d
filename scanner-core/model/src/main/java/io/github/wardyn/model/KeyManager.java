package io.github.wardyn.model;

/** Who manages a KMS key. */
public enum KeyManager {
    AWS,
    CUSTOMER
}
