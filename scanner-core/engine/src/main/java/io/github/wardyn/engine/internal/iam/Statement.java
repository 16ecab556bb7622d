package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.ArnPattern;
import io.github.wardyn.engine.internal.logic.Wildcard;
import java.util.List;
import java.util.Locale;

/**
 * One statement of a policy document.
 *
 * @param effect what it does
 * @param principals whom it is about
 * @param actions Action or NotAction
 * @param resources Resource or NotResource
 * @param conditions all of which must hold
 */
record Statement(
        Effect effect, Principals principals, Patterns actions, Patterns resources, List<Condition> conditions) {

    Statement {
        conditions = List.copyOf(conditions);
    }

    /** Tells whether it applies to the request. */
    Answer matches(Request request) {
        Answer target = principals
                .match(request.caller())
                .and(matchesAction(request.action()))
                .and(matchesResource(request));
        return target.isNo() ? target : target.and(conditionsHold(request));
    }

    Answer matchesAction(String action) {
        String lowerCase = action.toLowerCase(Locale.ROOT);
        return actions.match(pattern -> Answer.of(Wildcard.matches(pattern.toLowerCase(Locale.ROOT), lowerCase)));
    }

    private Answer matchesResource(Request request) {
        String resource = request.resource();
        if (resource == null) {
            return Answer.YES;
        }
        return resources.match(pattern ->
                PolicyVariables.resolve(pattern, request).test(text -> Answer.of(ArnPattern.matches(text, resource))));
    }

    private Answer conditionsHold(Request request) {
        Answer all = Answer.YES;
        for (Condition condition : conditions) {
            all = all.and(condition.test(request));
        }
        return all;
    }
}
