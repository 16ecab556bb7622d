package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.ArnPattern;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all requests that a question is about.
 *
 * @param resource the resource that they are about; null if its ARN is not known
 * @param given the condition keys that are known, in lower case
 */
record Circumstances(@Nullable String resource, Map<String, ContextValue> given) {

    Circumstances {
        given = Map.copyOf(given);
    }

    static Circumstances of(@Nullable String resource, @Nullable Instant at) {
        Map<String, ContextValue> given = new HashMap<>();
        if (resource != null) {
            given.put("aws:resourceaccount", ContextValue.of(ArnPattern.parts(resource)[4]));
        }
        if (at != null) {
            given.put("aws:currenttime", ContextValue.of(at.toString()));
            given.put("aws:epochtime", ContextValue.of(Long.toString(at.getEpochSecond())));
        }
        return new Circumstances(resource, given);
    }

    Circumstances with(String key, ContextValue value) {
        Map<String, ContextValue> more = new HashMap<>(given);
        more.put(key, value);
        return new Circumstances(resource, more);
    }
}
