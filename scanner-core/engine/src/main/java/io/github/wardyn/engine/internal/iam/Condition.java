package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.Locale;

/**
 * One line of a Condition element.
 *
 * @param operator the operator as written, e.g. {@code ForAllValues:StringLikeIfExists}
 * @param key the condition key as written; keys are not case-sensitive
 * @param values the values to compare with, at least one of which must fit
 * @param unreadable what could not be read of it; empty if all could
 */
record Condition(ConditionOperator operator, String key, List<String> values, List<UnknownReason> unreadable) {

    Condition {
        values = List.copyOf(values);
        unreadable = List.copyOf(unreadable);
    }

    String lowerCaseKey() {
        return key.toLowerCase(Locale.ROOT);
    }

    Answer test(Request request) {
        if (!unreadable.isEmpty()) {
            return Answer.unknown(unreadable.get(0));
        }
        return operator.test(request.value(key), values, request);
    }
}
