package io.github.wardyn.engine.internal.iam;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The forms of a date that IAM takes: ISO 8601 with or without a time, or seconds since 1970. */
final class PolicyDate {

    private PolicyDate() {}

    static Optional<Instant> parse(String text) {
        try {
            if (text.indexOf('T') >= 0) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            if (text.indexOf('-') > 0) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
