package io.github.wardyn.model;

/**
 * Something that a rule needs and that could not be seen.
 *
 * @param path from the subject, or the type of fact whose list is incomplete
 * @param resource canonical id of the resource that it is unknown of
 * @param reason why
 */
public record Gap(String path, String resource, UnknownReason reason) {}
