package io.github.wardyn.aws.internal.call;

import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a call gave: a value, or why there is none. */
public final class Answer<T> {

    private final @Nullable T value;
    private final @Nullable Refusal refusal;
    private final Instant at;

    private Answer(@Nullable T value, @Nullable Refusal refusal, Instant at) {
        this.value = value;
        this.refusal = refusal;
        this.at = at;
    }

    /** Makes an answer of a value. */
    public static <T> Answer<T> of(T value, Instant at) {
        return new Answer<>(value, null, at);
    }

    /** Makes an answer of a refusal. */
    public static <T> Answer<T> refused(Refusal refusal, Instant at) {
        return new Answer<>(null, refusal, at);
    }

    /** Tells when it arrived. */
    public Instant at() {
        return at;
    }

    /** Gives the value; null where the call was refused. */
    public @Nullable T value() {
        return value;
    }

    /** Gives why there is no value; null where there is. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** Gives the reason of the refusal; null where there is a value. */
    public @Nullable UnknownReason reason() {
        return refusal == null ? null : refusal.reason();
    }

    /** Tells whether the call was refused with one of these codes. */
    public boolean failedWith(String... codes) {
        return refusal != null && refusal.is(codes);
    }

    /** Gives the answer of a part of the value. */
    public <R> Answer<R> map(Function<T, R> part) {
        return value == null ? new Answer<>(null, refusal, at) : of(part.apply(value), at);
    }
}
