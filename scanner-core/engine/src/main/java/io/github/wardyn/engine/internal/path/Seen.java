package io.github.wardyn.engine.internal.path;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.UnknownReason;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a path led to.
 *
 * @param holder the fact whose component it is
 * @param component path of the component within the holder
 * @param value the value; null where it is absent or unknown
 * @param gap why it is unknown, or only known in part; null where it is known
 */
public record Seen(
        Fact holder,
        String component,
        @Nullable Object value,
        @Nullable UnknownReason gap) {

    /** Tells whether nothing at all is known of it; an empty list that may not be complete shows nothing either. */
    public boolean isUnknown() {
        return gap != null && (value == null || (value instanceof Collection<?> list && list.isEmpty()));
    }
}
