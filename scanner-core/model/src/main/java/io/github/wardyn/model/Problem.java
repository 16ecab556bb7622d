package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input: a value, not an exception, so that all of them can be shown at once.
 *
 * @param place where it stands
 * @param severity whether the input was unusable or only doubtful
 * @param code stable kebab-case word for machines, e.g. {@code duplicate-key}
 * @param message what was found and what was expected, as a sentence
 * @param hint what to try, as a sentence; null where there is nothing to advise
 */
public record Problem(
        Place place,
        Level severity,
        String code,
        String message,
        @Nullable String hint) implements Comparable<Problem> {

    /** How much an input problem costs. */
    public enum Level {
        /** The input, or the part named, could not be used: the scan is incomplete or refused. */
        ERROR,
        /** The input was used, but something in it is probably a mistake. */
        WARNING
    }

    /** An input that could not be used. */
    public static Problem error(Place place, String code, String message, @Nullable String hint) {
        return new Problem(place, Level.ERROR, code, message, hint);
    }

    /** An input that was used although something in it looks wrong. */
    public static Problem warning(Place place, String code, String message, @Nullable String hint) {
        return new Problem(place, Level.WARNING, code, message, hint);
    }

    /** Orders by place, then code, then message. */
    @Override
    public int compareTo(Problem other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** Gives {@code place: message}, with the hint on a line of its own. */
    @Override
    public String toString() {
        return place + ": " + message + (hint == null ? "" : "\n  Try: " + hint);
    }
}
