package io.github.wardyn.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The instants of one run; nothing else in the program reads a clock.
 *
 * @param now when the run began
 * @param asked the instant that the user named; null where none
 * @param deterministic whether reports must not depend on when they are made, so that two runs give the same bytes
 */
record Moments(Instant now, @Nullable Instant asked, boolean deterministic) {

    /** Asked for by option, or by the variable that reproducible builds use. */
    private static final String EPOCH_VARIABLE = "SOURCE_DATE_EPOCH";

    static Moments of(Arguments arguments) throws UsageException {
        String epoch = arguments.console().environment().get(EPOCH_VARIABLE);
        Instant asked = arguments.instant("as-of");
        if (asked == null && epoch != null) {
            asked = epoch(epoch);
        }
        return new Moments(readClock(), asked, arguments.has("deterministic") || epoch != null);
    }

    /** Gives the instant that waivers are looked at. */
    Instant asOf() {
        return asked == null ? now : asked;
    }

    /** Gives what reports say of it. */
    Instant shownAsOf() {
        return asked == null && deterministic ? Instant.EPOCH : asOf();
    }

    /** Gives the instant that facts of files are said to be taken at. */
    Instant takenAt() {
        return deterministic ? shownAsOf() : now;
    }

    /** Gives the instant at which this is called. */
    Instant end() {
        return readClock();
    }

    private static Instant readClock() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant epoch(String seconds) throws UsageException {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "\"" + seconds + "\" in " + EPOCH_VARIABLE + " is no number of seconds.",
                    "unset " + EPOCH_VARIABLE);
        }
    }
}
