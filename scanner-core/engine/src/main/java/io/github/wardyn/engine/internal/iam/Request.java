package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.model.UnknownReason;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that a policy is asked about.
 *
 * @param caller who makes it
 * @param action e.g. {@code dynamodb:GetItem}
 * @param resource the ARN it is about; null for the resource, of an ARN not known, that carries the policy
 * @param context what it carries, by condition key in lower case; a key not listed is not judged
 */
record Request(Caller caller, String action, @Nullable String resource, Map<String, ContextValue> context) {

    ContextValue value(String key) {
        ContextValue value = context.get(key.toLowerCase(Locale.ROOT));
        return value != null ? value : new ContextValue.Unjudged(new UnknownReason.NotCollected(key + " of requests"));
    }
}
