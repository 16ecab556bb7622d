package io.github.wardyn.reporters;

import io.github.wardyn.reporters.internal.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parsed JSON, as tests walk it. */
public final class Trees {

    private Trees() {}

    public static Map<String, Object> parse(String json) {
        return map(JsonTree.parse(json));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(@Nullable Object tree) {
        return (Map<String, Object>) Objects.requireNonNull(tree);
    }

    public static Map<String, Object> map(Map<String, Object> parent, String name) {
        return map(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    public static List<Object> list(Map<String, Object> parent, String name) {
        return (List<Object>) Objects.requireNonNull(parent.get(name), name);
    }

    public static List<Map<String, Object>> maps(Map<String, Object> parent, String name) {
        return list(parent, name).stream().map(Trees::map).toList();
    }

    public static String text(Map<String, Object> parent, String name) {
        return String.valueOf(parent.get(name));
    }
}
