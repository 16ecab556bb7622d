package io.github.wardyn.model;

/** Encryption of a Kinesis data stream. */
public enum StreamEncryptionType {
    NONE,
    KMS
}
