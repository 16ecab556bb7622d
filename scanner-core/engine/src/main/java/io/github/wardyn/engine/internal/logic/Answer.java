package io.github.wardyn.engine.internal.logic;

import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.stream.Stream;

/**
 * Yes, no, or unknown with the reasons why it could not be told; combines as in Kleene's logic.
 *
 * @param truth the answer
 * @param reasons what stood in the way, in the order met and each once; empty unless the answer is unknown
 */
public record Answer(Truth truth, List<UnknownReason> reasons) {

    /** The three values. */
    public enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    public static final Answer YES = new Answer(Truth.YES, List.of());
    public static final Answer NO = new Answer(Truth.NO, List.of());

    public Answer {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() == (truth == Truth.UNKNOWN)) {
            throw new IllegalStateException(truth + " with reasons " + reasons);
        }
    }

    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    public static Answer unknown(UnknownReason reason) {
        return new Answer(Truth.UNKNOWN, List.of(reason));
    }

    public boolean isYes() {
        return truth == Truth.YES;
    }

    public boolean isNo() {
        return truth == Truth.NO;
    }

    public boolean isUnknown() {
        return truth == Truth.UNKNOWN;
    }

    /** No if either is no, else unknown if either is unknown. */
    public Answer and(Answer other) {
        return combine(other, Truth.NO);
    }

    /** Yes if either is yes, else unknown if either is unknown. */
    public Answer or(Answer other) {
        return combine(other, Truth.YES);
    }

    public Answer not() {
        return switch (truth) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> this;
        };
    }

    private Answer combine(Answer other, Truth dominant) {
        if (truth == dominant) {
            return this;
        }
        if (other.truth == dominant || !isUnknown()) {
            return other;
        }
        return other.isUnknown() ? withReasonsOf(other) : this;
    }

    private Answer withReasonsOf(Answer other) {
        return new Answer(
                Truth.UNKNOWN,
                Stream.concat(reasons.stream(), other.reasons.stream())
                        .distinct()
                        .toList());
    }
}
