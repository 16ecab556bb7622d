package io.github.wardyn.reporters.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.wardyn.model.ResourceRef;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was seen of a live resource as lines of JSON, and the line of each component. */
public final class SnapshotText {

    /** Stands for a component's line: from its key to the end of the line; columns from 1 in UTF-16 code units. */
    public record Lines(int line, int startColumn, int endColumn) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Lines> places = new HashMap<>();
    private int line = 1;
    private int lineStart;

    private SnapshotText(@Nullable Object tree) {
        value(tree, "", 0);
        places.put("", new Lines(1, 1, 2));
    }

    /**
     * Lays out what a report knows of a resource.
     *
     * @param excerpt of the report; null where it has none, and only the resource's id is shown
     */
    public static SnapshotText of(ResourceRef resource, @Nullable String excerpt) {
        if (excerpt != null && Redaction.of(JsonTree.parse(excerpt), "", at -> {}) instanceof Map<?, ?> seen) {
            return new SnapshotText(seen);
        }
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("id", resource.id().canonical());
        known.put("type", resource.type().typeName());
        return new SnapshotText(known);
    }

    /** Lays out a value that holds no tag values any more. */
    public static SnapshotText of(@Nullable Object redacted) {
        return new SnapshotText(redacted);
    }

    public String text() {
        return text.toString();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public List<String> lines() {
        return List.of(text().split("\n", -1));
    }

    /** Gives the place of a component, else of the nearest group around it, else of the opening brace. */
    public Lines place(String path) {
        String at = path;
        Lines found = places.get(at);
        while (found == null) {
            int dot = at.lastIndexOf('.');
            at = dot < 0 ? "" : at.substring(0, dot);
            found = places.get(at);
        }
        return found;
    }

    private void value(@Nullable Object value, String path, int depth) {
        if (value instanceof Map<?, ?> fields) {
            object(fields, path, depth);
        } else if (value instanceof List<?> values) {
            array(values, path, depth);
        } else if (value instanceof String string) {
            quoted(string);
        } else if (value instanceof JsonTree.Numeral number) {
            text.append(number.text());
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> fields, String path, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = fields.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            String key = String.valueOf(entry.getKey());
            String at = path.isEmpty() ? key : path + "." + key;
            newLine(depth + 1);
            int keyLine = line;
            int start = lineStart;
            int from = text.length();
            quoted(key);
            text.append(": ");
            value(entry.getValue(), at, depth + 1);
            text.append(entries.hasNext() ? "," : "");
            int end = text.indexOf("\n", from);
            places.putIfAbsent(at, new Lines(keyLine, from - start + 1, (end < 0 ? text.length() : end) - start + 1));
        }
        close(fields.isEmpty(), '}', depth);
    }

    private void array(List<?> values, String path, int depth) {
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            newLine(depth + 1);
            value(values.get(i), path + "." + i, depth + 1);
            text.append(i + 1 < values.size() ? "," : "");
        }
        close(values.isEmpty(), ']', depth);
    }

    private void close(boolean empty, char bracket, int depth) {
        if (!empty) {
            newLine(depth);
        }
        text.append(bracket);
    }

    private void newLine(int depth) {
        text.append('\n');
        line++;
        lineStart = text.length();
        text.append("  ".repeat(depth));
    }

    private void quoted(String string) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(PlainText.encodable(string), text);
        text.append('"');
    }
}
