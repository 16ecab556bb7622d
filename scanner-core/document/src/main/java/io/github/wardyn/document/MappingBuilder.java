package io.github.wardyn.document;

import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one mapping and tells of keys that are written twice. */
final class MappingBuilder {
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
    private final List<Problem> problems;

    MappingBuilder(List<Problem> problems) {
        this.problems = problems;
    }

    void put(String key, Place keyPlace, Node value) {
        Entry earlier = entries.put(key, new Entry(key, keyPlace, value));
        if (earlier != null) {
            Place first = earlier.keyPlace();
            problems.add(Problem.error(
                    keyPlace,
                    "duplicate-key",
                    "The key \"" + key + "\" is already written at line " + first.line() + ", column " + first.column()
                            + "; the later value hides the earlier.",
                    "remove one of the two."));
        }
    }

    /** Adds the entries of a YAML merge key; what the mapping writes itself comes first. */
    void merge(MappingNode other) {
        other.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    }

    MappingNode build(Place place, @Nullable String tag) {
        return new MappingNode(entries, place, tag);
    }
}
