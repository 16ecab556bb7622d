package io.github.wardyn.model;

/** Encryption of an export in its bucket. */
public enum S3SseAlgorithm {
    AES256,
    KMS
}
