package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for a request that a policy lets through. */
final class Search {

    /** Stands for every action of a service that no policy names. */
    private static final String FRESH_ACTION = "Wardyn";

    private final ParsedPolicy policy;
    private final List<Statement> denies;

    Search(ParsedPolicy policy) {
        this.policy = policy;
        this.denies = policy.statements().stream()
                .filter(statement -> statement.effect() == Effect.DENY)
                .toList();
    }

    static String freshAction(String service) {
        return service + ":" + FRESH_ACTION;
    }

    /**
     * Tells whether one of the callers may take one of the actions.
     *
     * @param actions the actions asked about; empty for any action at all
     */
    Answer anyAllowed(List<Caller> callers, List<String> actions, Circumstances circumstances) {
        if (policy.problem() != null) {
            return Answer.unknown(new UnknownReason.Unrecognized(policy.problem()));
        }
        return any(
                policy.statements(),
                statement -> statement.effect() == Effect.DENY
                        ? Answer.NO
                        : any(callers, caller -> anyAllowedBy(statement, caller, actions, circumstances)));
    }

    /** Tells whether one of the callers may take the action as far as no statement denies it. */
    Answer anyNotDenied(List<Caller> callers, String action, Circumstances circumstances) {
        if (policy.problem() != null) {
            return Answer.unknown(new UnknownReason.Unrecognized(policy.problem()));
        }
        return any(
                callers,
                caller -> any(denies, caller, action, circumstances.resource(), circumstances, request -> Answer.YES));
    }

    private Answer anyAllowedBy(Statement allow, Caller caller, List<String> actions, Circumstances circumstances) {
        if (allow.principals().match(caller).isNo()) {
            return Answer.NO;
        }
        List<Statement> relevant = new ArrayList<>(denies);
        relevant.add(allow);
        return any(
                actionsOf(allow, actions),
                action -> any(
                        resourcesOf(allow, circumstances.resource()),
                        resource -> any(relevant, caller, action, resource, circumstances, allow::matches)));
    }

    private Answer any(
            List<Statement> relevant,
            Caller caller,
            String action,
            @Nullable String resource,
            Circumstances circumstances,
            Function<Request, Answer> allowed) {
        List<Condition> conditions = relevant.stream()
                .filter(statement -> !statement.principals().match(caller).isNo()
                        && !statement.matchesAction(action).isNo())
                .flatMap(statement -> statement.conditions().stream())
                .toList();
        Map<String, ContextValue> given = new HashMap<>(caller.given());
        given.putAll(circumstances.given());
        return Witnesses.of(caller, conditions, circumstances).any(given, context -> {
            Request request = new Request(caller, action, resource, context);
            Answer answer = allowed.apply(request);
            return answer.isNo() ? answer : answer.and(denied(request).not());
        });
    }

    private Answer denied(Request request) {
        return any(denies, deny -> deny.matches(request));
    }

    private static List<String> actionsOf(Statement allow, List<String> asked) {
        if (!asked.isEmpty()) {
            return asked.stream()
                    .filter(action -> !allow.matchesAction(action).isNo())
                    .toList();
        }
        Patterns actions = allow.actions();
        Set<String> examples = new LinkedHashSet<>();
        for (String pattern : actions.values()) {
            String service = pattern.indexOf(':') < 0 ? FRESH_ACTION : pattern.substring(0, pattern.indexOf(':'));
            examples.add(actions.negated() ? freshAction(service) : Wildcard.example(pattern, FRESH_ACTION));
        }
        if (!actions.unreadable().isEmpty()) {
            examples.add(freshAction(FRESH_ACTION));
        }
        return List.copyOf(examples);
    }

    /** The resource asked about, and what lies below it and only the statement names, such as an index. */
    private static List<@Nullable String> resourcesOf(Statement allow, @Nullable String asked) {
        List<@Nullable String> resources = new ArrayList<>();
        resources.add(asked);
        if (asked == null || allow.resources().negated()) {
            return resources;
        }
        for (String pattern : allow.resources().values()) {
            if (pattern.startsWith(asked + "/") || pattern.equals(asked + "*")) {
                resources.add(Wildcard.example(pattern, "/" + Mentions.FRESH));
            }
        }
        return resources;
    }

    private static <T extends @Nullable Object> Answer any(List<T> items, Function<T, Answer> question) {
        Answer answer = Answer.NO;
        for (T item : items) {
            answer = answer.or(question.apply(item));
            if (answer.isYes()) {
                break;
            }
        }
        return answer;
    }
}
