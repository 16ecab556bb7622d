package io.github.wardyn.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of findings until a date.
 *
 * @param rules ids or names of the rules it is for
 * @param resource glob over canonical resource ids; {@code *} is any run of characters
 * @param reason why, in a sentence
 * @param owner who answers for it; null where not given
 * @param ticket where it was agreed; null where not given
 * @param expires the day it ends, at 00:00 UTC
 * @param place where it is written
 * @param inline whether the scanned file itself carries it
 */
public record Waiver(
        List<String> rules,
        String resource,
        String reason,
        @Nullable String owner,
        @Nullable String ticket,
        LocalDate expires,
        Place place,
        boolean inline) {
    public Waiver {
        rules = List.copyOf(rules);
    }
}
