package io.github.wardyn.reporters.internal;

import java.time.Duration;
import java.time.Instant;

/** How spans of time are spelt. */
public final class Spans {

    private static final int MINUTES_OF_DAY = 1440;
    private static final int DAYS_WITHOUT_HOURS = 14;

    private Spans() {}

    /** Gives e.g. {@code in 2 days 4 hours} or {@code 20 minutes ago}; the two largest units only. */
    public static String from(Instant now, Instant then) {
        Duration span = Duration.between(now, then);
        String amount = of(span.abs());
        return span.isNegative() ? amount + " ago" : "in " + amount;
    }

    private static String of(Duration span) {
        long minutes = span.toMinutes();
        long days = minutes / MINUTES_OF_DAY;
        long hours = minutes / 60 % 24;
        if (days >= DAYS_WITHOUT_HOURS || (days > 0 && hours == 0)) {
            return Words.count(days, "day");
        }
        if (days > 0) {
            return Words.count(days, "day") + " " + Words.count(hours, "hour");
        }
        return hours > 0 ? Words.count(hours, "hour") : Words.count(minutes, "minute");
    }
}
