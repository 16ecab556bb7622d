package io.github.wardyn.rulecompiler.internal.codegen;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as Java expressions. */
final class Java {

    private Java() {}

    static String text(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        quoted.append(String.format("\\u%04x", c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    static String texts(Collection<String> values) {
        return list(values.stream().map(Java::text).toList());
    }

    static String list(Collection<String> expressions) {
        return "List.of(" + String.join(", ", expressions) + ")";
    }

    static String constant(@Nullable Enum<?> value) {
        return value == null ? "null" : value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    static String map(Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .map(entry -> "Map.entry(" + text(entry.getKey()) + ", " + entry.getValue() + ")")
                .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    }
}
