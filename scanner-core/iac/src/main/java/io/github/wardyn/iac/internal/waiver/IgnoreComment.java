package io.github.wardyn.iac.internal.waiver;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment {@code # wardyn:ignore DAX001 until=2027-03-31 reason="replaced in March"}.
 *
 * @param place where it stands
 * @param lastLine the last line of the comments and blank lines that follow it: a block on the next line is meant, too
 * @param rule id or name of the rule
 * @param until the day it ends
 * @param reason why
 * @param owner who answers for it; null where not given
 * @param ticket where it was agreed; null where not given
 */
public record IgnoreComment(
        Place place,
        int lastLine,
        String rule,
        LocalDate until,
        String reason,
        @Nullable String owner,
        @Nullable String ticket) {

    /** Tells whether it stands above a block, or within it. */
    public boolean isFor(Place block) {
        boolean within = place.line() >= block.line() && place.line() <= block.endLine();
        return within || lastLine + 1 == block.line();
    }

    /**
     * Gives the waiver.
     *
     * @param canonical the block's canonical id
     */
    public Waiver waiver(String canonical) {
        return new Waiver(List.of(rule), canonical, reason, owner, ticket, until, place, true);
    }
}
