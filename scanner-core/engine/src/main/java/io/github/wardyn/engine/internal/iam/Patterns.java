package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.function.Function;

/**
 * An Action, NotAction, Resource or NotResource element.
 *
 * @param negated whether it is the Not form
 * @param values its patterns as written
 * @param unreadable what could not be read of it; empty if all could
 */
record Patterns(boolean negated, List<String> values, List<UnknownReason> unreadable) {

    static final Patterns ALL = new Patterns(false, List.of("*"), List.of());

    Patterns {
        values = List.copyOf(values);
        unreadable = List.copyOf(unreadable);
    }

    Answer match(Function<String, Answer> matches) {
        Answer any = Answer.NO;
        for (String value : values) {
            any = any.or(matches.apply(value));
        }
        for (UnknownReason reason : unreadable) {
            any = any.or(Answer.unknown(reason));
        }
        return negated ? any.not() : any;
    }
}
