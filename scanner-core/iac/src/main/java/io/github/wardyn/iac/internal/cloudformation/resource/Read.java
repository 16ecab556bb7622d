package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.UnknownReason;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of one component.
 *
 * @param value the value; null where it is absent or unknown
 * @param reason why it is unknown; null where it is known or absent
 * @param place where it is written; null where it is not
 */
record Read<T>(
        @Nullable T value,
        @Nullable UnknownReason reason,
        @Nullable Place place) {

    static <T> Read<T> known(T value, @Nullable Place place) {
        return new Read<>(value, null, place);
    }

    static <T> Read<T> absent() {
        return new Read<>(null, null, null);
    }

    static <T> Read<T> unknown(String expression, @Nullable Place place) {
        return new Read<>(null, new UnknownReason.Unresolved(expression), place);
    }

    static <T> Read<T> unknown(UnknownReason reason) {
        return new Read<>(null, reason, null);
    }

    boolean isAbsent() {
        return value == null && reason == null;
    }

    /** Puts the service's default in where nothing is written. */
    Read<T> or(T byDefault) {
        return isAbsent() ? new Read<>(byDefault, null, place) : this;
    }

    /** Says that only the deployed resource shows it where nothing is written. */
    Read<T> orUnknown() {
        return isAbsent() ? unknown(DeclaredFact.NOT_IN_TEMPLATES) : this;
    }

    <R> Read<R> map(Function<T, R> function) {
        T known = value;
        return new Read<>(known == null ? null : function.apply(known), reason, place);
    }

    <R> Read<R> then(Function<T, Read<R>> function) {
        T known = value;
        return known == null ? new Read<>(null, reason, place) : function.apply(known);
    }

    /** The same, read from here unless it has a place of its own. */
    Read<T> at(@Nullable Place other) {
        return place == null ? new Read<>(value, reason, other) : this;
    }
}
