package io.github.wardyn.engine.internal.iam;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who makes requests.
 *
 * @param account its account; null for a service of AWS and for one who does not sign
 * @param arn its ARN, null if it has none
 * @param service its name if it is a service principal, else null
 * @param given the condition keys that follow from who it is, in lower case
 * @param free the kinds of condition keys that may have any value at all
 * @param foreign the kinds that may have any value but those that the policy's authors own
 */
record Caller(
        @Nullable String account,
        @Nullable String arn,
        @Nullable String service,
        Map<String, ContextValue> given,
        Set<KeyKind> free,
        Set<KeyKind> foreign) {

    Caller {
        given = Map.copyOf(given);
        free = Set.copyOf(free);
        foreign = Set.copyOf(foreign);
    }

    boolean isRootOf(String other) {
        return other.equals(account) && arn != null && arn.endsWith(":iam::" + other + ":root");
    }
}
