package io.github.wardyn.model;

import java.time.Instant;

/**
 * When waiting past it loses data or access.
 *
 * @param at the instant
 * @param lost what is lost then, as a sentence
 * @param estimated true where the start is only known to be no later: the instant is then the latest possible
 */
public record Deadline(Instant at, String lost, boolean estimated) {}
