package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One component that shows why a verdict was given.
 *
 * @param path from the subject, e.g. {@code sseDescription.kmsMasterKey.keyState}
 * @param observed its value as text; {@code (none)} where it is truly not there, {@code (unknown)} where not learnt
 * @param expected what would comply, as text; null where the rule does not say
 * @param resource canonical id of the resource whose component it is
 * @param place where it is declared; null for live resources
 * @param action IAM action of the call that showed it; null for declarations
 * @param observedAt when the call was answered; null for declarations
 */
public record Evidence(
        String path,
        String observed,
        @Nullable String expected,
        String resource,
        @Nullable Place place,
        @Nullable String action,
        @Nullable Instant observedAt) {

    /** Stands for a value that is truly not there. */
    public static final String NONE = "(none)";

    /** Stands for a value that could not be learnt. */
    public static final String UNKNOWN = "(unknown)";
}
