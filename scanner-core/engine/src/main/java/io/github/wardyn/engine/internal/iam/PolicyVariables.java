package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.UnknownReason;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Variables such as <code>${aws:PrincipalAccount}</code> in the values of a policy.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM policy
 *     elements: Variables and tags</a>
 */
final class PolicyVariables {

    private static final String START = "${";

    private PolicyVariables() {}

    /**
     * A value with its variables replaced, as a pattern in which replaced text stands for itself.
     *
     * @param text the result; of no meaning where something is missing
     * @param answer set where the value can match nothing, or cannot be judged
     */
    record Resolved(String text, @Nullable Answer answer) {

        Answer test(Function<String, Answer> test) {
            return answer != null ? answer : test.apply(text);
        }
    }

    static Resolved resolve(String value, Request request) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int start = value.indexOf(START); start >= 0; start = value.indexOf(START, from)) {
            int end = value.indexOf('}', start);
            if (end < 0) {
                break;
            }
            text.append(value, from, start);
            String name = value.substring(start + START.length(), end);
            Answer problem = append(name, request, text);
            if (problem != null) {
                return new Resolved("", problem);
            }
            from = end + 1;
        }
        return new Resolved(text.append(value, from, value.length()).toString(), null);
    }

    private static @Nullable Answer append(String name, Request request, StringBuilder text) {
        if (name.equals("*") || name.equals("?") || name.equals("$")) {
            text.append(Wildcard.quote(name));
            return null;
        }
        int comma = name.indexOf(',');
        String key = (comma < 0 ? name : name.substring(0, comma)).strip();
        ContextValue value = request.value(key);
        if (value instanceof ContextValue.Present present && present.values().size() == 1) {
            text.append(Wildcard.quote(present.values().get(0)));
            return null;
        }
        if (value instanceof ContextValue.Absent && comma >= 0) {
            text.append(Wildcard.quote(unquoted(name.substring(comma + 1).strip())));
            return null;
        }
        return value instanceof ContextValue.Absent
                ? Answer.NO
                : Answer.unknown(new UnknownReason.NotCollected("${" + name + "} of requests"));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("'") && text.endsWith("'");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
