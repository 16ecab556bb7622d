package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.model.UnknownReason;
import java.util.List;

/** What a request carries under a condition key. */
sealed interface ContextValue {

    ContextValue ABSENT = new Absent();

    /** One value, or several for a key that holds a set. */
    record Present(List<String> values) implements ContextValue {
        public Present {
            values = List.copyOf(values);
        }
    }

    /** The request does not carry the key. */
    record Absent() implements ContextValue {}

    /** Whether the request carries the key, or with which value, cannot be told. */
    record Unjudged(UnknownReason reason) implements ContextValue {}

    static ContextValue of(String value) {
        return new Present(List.of(value));
    }
}
