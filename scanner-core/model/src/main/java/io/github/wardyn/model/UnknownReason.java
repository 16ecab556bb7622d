package io.github.wardyn.model;

import java.util.function.Function;

/** Why a value could not be learnt. Every case has a text form, {@code word detail}, which snapshots and cases use. */
public sealed interface UnknownReason {

    /**
     * AWS refused the call.
     *
     * @param action the IAM action to allow, e.g. {@code dynamodb:DescribeContinuousBackups}
     */
    record Denied(String action) implements UnknownReason {}

    /**
     * The call did not succeed within its attempts: throttling, time-outs, server errors, malformed answers.
     *
     * @param action the IAM action that was called
     */
    record Throttled(String action) implements UnknownReason {}

    /**
     * An expression that is computed at deployment, or that the reader does not resolve.
     *
     * @param expression as it stands in the template
     */
    record Unresolved(String expression) implements UnknownReason {}

    /**
     * It should have been read and could not be: an answer that is an error, a file that is not at hand.
     *
     * @param source what would show it: an IAM action with what went wrong, or a file
     */
    record Unreadable(String source) implements UnknownReason {}

    /**
     * The source does not read it, or was not asked to.
     *
     * @param source what would show it: an IAM action, an option, or the kind of input
     */
    record NotCollected(String source) implements UnknownReason {}

    /**
     * AWS answered with a value that this version does not know.
     *
     * @param value the value as AWS spelt it
     */
    record Unrecognized(String value) implements UnknownReason {}

    /** Gives the result of the one function that fits; a new case breaks every caller's compile. */
    default <R> R fold(
            Function<Denied, R> onDenied,
            Function<Throttled, R> onThrottled,
            Function<Unresolved, R> onUnresolved,
            Function<Unreadable, R> onUnreadable,
            Function<NotCollected, R> onNotCollected,
            Function<Unrecognized, R> onUnrecognized) {
        if (this instanceof Denied denied) {
            return onDenied.apply(denied);
        }
        if (this instanceof Throttled throttled) {
            return onThrottled.apply(throttled);
        }
        if (this instanceof Unresolved unresolved) {
            return onUnresolved.apply(unresolved);
        }
        if (this instanceof Unreadable unreadable) {
            return onUnreadable.apply(unreadable);
        }
        if (this instanceof NotCollected notCollected) {
            return onNotCollected.apply(notCollected);
        }
        return onUnrecognized.apply((Unrecognized) this);
    }

    /** Tells whether it was asked for and not given; what nobody asked to read is neither. */
    default boolean wasAskedFor() {
        return !(this instanceof NotCollected);
    }

    /** Gives the first of two by their text, so that which one is shown does not depend on the order of calls. */
    static UnknownReason first(UnknownReason one, UnknownReason other) {
        return one.text().compareTo(other.text()) <= 0 ? one : other;
    }

    /** Gives the text form, e.g. {@code denied dynamodb:DescribeContinuousBackups}. */
    default String text() {
        return fold(
                denied -> "denied " + denied.action(),
                throttled -> "throttled " + throttled.action(),
                unresolved -> "unresolved " + unresolved.expression(),
                unreadable -> "unreadable " + unreadable.source(),
                notCollected -> "not-collected " + notCollected.source(),
                unrecognized -> "unrecognized " + unrecognized.value());
    }

    /** Gives the kind of reason as people read it, e.g. {@code refused}; the remedy names the rest. */
    default String kind() {
        return fold(
                denied -> "refused",
                throttled -> "not answered in time",
                unresolved -> "not resolved",
                unreadable -> "could not be read",
                notCollected -> "not read",
                unrecognized -> "not known to this version");
    }

    /** Gives the reason as people read it, e.g. {@code refused: dynamodb:DescribeContinuousBackups}. */
    default String words() {
        return kind() + ": " + text().substring(text().indexOf(' ') + 1);
    }

    /** Gives what the reader of a report can do about it, as a sentence. */
    default String remedy() {
        return fold(
                denied -> "Allow " + denied.action() + " to the scanning role.",
                throttled -> "Scan again, or lower the concurrency: " + throttled.action() + " did not answer in time.",
                unresolved -> "Give the value of " + unresolved.expression() + ", or scan the deployed resource.",
                unreadable -> "Provide " + unreadable.source() + ".",
                notCollected -> "Provide " + notCollected.source() + ".",
                unrecognized -> "Update Wardyn: this version does not know \"" + unrecognized.value() + "\".");
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the first word is none of the six
     */
    static UnknownReason parse(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        String detail = blank < 0 ? "" : text.substring(blank + 1);
        return switch (word) {
            case "denied" -> new Denied(detail);
            case "throttled" -> new Throttled(detail);
            case "unresolved" -> new Unresolved(detail);
            case "unreadable" -> new Unreadable(detail);
            case "not-collected" -> new NotCollected(detail);
            case "unrecognized" -> new Unrecognized(detail);
            default ->
                throw new IllegalArgumentException(
                        "\"" + text
                                + "\" is no reason; it must begin with denied, throttled, unresolved, unreadable, not-collected or unrecognized");
        };
    }
}
