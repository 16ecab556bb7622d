package io.github.wardyn.engine.internal.snapshot;

import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.WireName;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Single values as text, the same in snapshots and cases. */
public final class ScalarText {

    /** The constants of an enumeration by their texts as they are written. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(WireName.of((Enum<?>) constant), (Enum<?>) constant);
            }
            return constants;
        }
    };

    private ScalarText() {}

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is none of the type; the message says what it must be
     */
    public static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        try {
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == Double.class) {
                return Double.valueOf(text);
            }
            if (type == Instant.class) {
                return Instant.parse(text);
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no " + type.getSimpleName(), e);
        }
        if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        if (type == PolicyDocument.class) {
            return new PolicyDocument(text);
        }
        throw new IllegalArgumentException("\"" + text + "\" is no " + type.getSimpleName());
    }

    /** Writes a value as {@link #parse} reads it. */
    public static String format(Object value) {
        if (value instanceof Enum<?> constant) {
            return WireName.of(constant);
        }
        return value instanceof PolicyDocument policy ? policy.json() : value.toString();
    }

    private static Enum<?> constant(Class<?> type, String text) {
        Enum<?> exact = CONSTANTS.get(type).get(text);
        if (exact != null) {
            return exact;
        }
        return find(type, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no " + type.getSimpleName() + "; it must be one of " + texts(type)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is an enumeration's, but which is not known here
    private static Optional<? extends Enum<?>> find(Class<?> type, String text) {
        return WireName.find((Class) type, text);
    }

    private static String texts(Class<?> type) {
        StringBuilder texts = new StringBuilder();
        for (Object constant : type.getEnumConstants()) {
            texts.append(texts.length() == 0 ? "" : ", ").append(WireName.of((Enum<?>) constant));
        }
        return texts.toString();
    }
}
