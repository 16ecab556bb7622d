package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON text; every scalar becomes a string. */
public final class JsonText {
    private final Function<Value, @Nullable String> text;
    private final StringBuilder out = new StringBuilder();

    private JsonText(Function<Value, @Nullable String> text) {
        this.text = text;
    }

    /** Writes a value; empty if any part of it is not known. */
    static Optional<String> of(Value value) {
        return of(value, part -> null);
    }

    /**
     * Writes a value.
     *
     * @param text gives the text for a value that is not a scalar, list or mapping; null where it has none
     * @return empty if some part has no text
     */
    public static Optional<String> of(Value value, Function<Value, @Nullable String> text) {
        var json = new JsonText(text);
        return json.write(value) ? Optional.of(json.out.toString()) : Optional.empty();
    }

    private boolean write(Value value) {
        if (value instanceof Scalar scalar) {
            string(scalar.text());
            return true;
        }
        if (value instanceof ListValue list) {
            return list(list);
        }
        if (value instanceof MapValue map) {
            return map.rest() == null && mapping(map);
        }
        String written = text.apply(value);
        if (written != null) {
            string(written);
        }
        return written != null;
    }

    private boolean list(ListValue list) {
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            out.append(i == 0 ? "" : ",");
            if (!write(list.items().get(i))) {
                return false;
            }
        }
        out.append(']');
        return true;
    }

    private boolean mapping(MapValue map) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
            out.append(separator);
            string(entry.getKey());
            out.append(':');
            if (!write(entry.getValue())) {
                return false;
            }
            separator = ",";
        }
        out.append('}');
        return true;
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
