package io.github.wardyn.aws.internal.call;

import io.github.wardyn.model.UnknownReason;

/**
 * A call that gave no answer.
 *
 * @param errorCode as AWS spells it, e.g. {@code AccessDeniedException}; the exception's simple name where there was no
 *     answer at all
 * @param reason what the unknowns say
 * @param passing whether the same call may succeed at another time: throttling, time-outs, sessions that are over
 * @param answered whether AWS answered, and did not merely stay silent
 */
public record Refusal(String errorCode, UnknownReason reason, boolean passing, boolean answered) {

    /** Tells whether the error code is one of the given. */
    public boolean is(String... codes) {
        for (String code : codes) {
            if (errorCode.equals(code) || errorCode.equals(code + "Exception")) {
                return true;
            }
        }
        return false;
    }
}
