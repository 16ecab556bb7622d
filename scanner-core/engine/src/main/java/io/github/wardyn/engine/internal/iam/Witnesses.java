package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The contexts with which one caller can make a request, as far as some conditions can tell them apart.
 *
 * @param values the values that make a difference, by condition key in lower case
 */
record Witnesses(Map<String, List<ContextValue>> values) {

    /** More combinations than this are not judged; policies that people write have a few dozen. */
    private static final int MAX_CONTEXTS = 20_000;

    static Witnesses of(Caller caller, List<Condition> conditions, Circumstances circumstances) {
        Map<String, List<Condition>> byKey = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            byKey.computeIfAbsent(condition.lowerCaseKey(), key -> new ArrayList<>())
                    .add(condition);
        }
        Map<String, List<ContextValue>> values = new LinkedHashMap<>();
        byKey.forEach((key, of) -> values.put(key, distinct(key, of, caller, circumstances)));
        return new Witnesses(values);
    }

    /** Asks each context until one answers yes; no only if all do. */
    Answer any(Map<String, ContextValue> given, Function<Map<String, ContextValue>, Answer> question) {
        long count = 1;
        for (List<ContextValue> of : values.values()) {
            count *= of.size();
            if (count > MAX_CONTEXTS) {
                return Answer.unknown(new UnknownReason.Unrecognized("so many conditions in one policy"));
            }
        }
        return any(new ArrayList<>(values.keySet()), new HashMap<>(given), question);
    }

    private Answer any(
            List<String> keys,
            Map<String, ContextValue> context,
            Function<Map<String, ContextValue>, Answer> question) {
        if (keys.isEmpty()) {
            return question.apply(context);
        }
        String key = keys.get(0);
        List<String> others = keys.subList(1, keys.size());
        Answer answer = Answer.NO;
        for (ContextValue value : values.getOrDefault(key, List.of())) {
            context.put(key, value);
            answer = answer.or(any(others, context, question));
            if (answer.isYes()) {
                break;
            }
        }
        return answer;
    }

    /** Of the values that all conditions on the key judge alike, one is enough. */
    private static List<ContextValue> distinct(
            String key, List<Condition> conditions, Caller caller, Circumstances circumstances) {
        Map<List<Answer>, ContextValue> byOutcome = new LinkedHashMap<>();
        for (ContextValue value : KeyValues.of(key, conditions, caller, circumstances)) {
            Map<String, ContextValue> context = new HashMap<>(caller.given());
            context.put(key, value);
            Request request = new Request(caller, "", null, context);
            byOutcome.putIfAbsent(
                    conditions.stream()
                            .map(condition -> condition.test(request))
                            .toList(),
                    value);
        }
        return List.copyOf(byOutcome.values());
    }
}
