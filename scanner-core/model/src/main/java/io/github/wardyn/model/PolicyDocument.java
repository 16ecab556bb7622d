package io.github.wardyn.model;

/**
 * An IAM, key, resource or endpoint policy as its owner wrote it.
 *
 * @param json the document's JSON text
 */
public record PolicyDocument(String json) {}
