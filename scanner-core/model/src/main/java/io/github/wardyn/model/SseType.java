package io.github.wardyn.model;

/** Algorithm that {@code SSEDescription} names; KMS wherever a KMS key in the account is used. */
public enum SseType {
    AES256,
    KMS
}
