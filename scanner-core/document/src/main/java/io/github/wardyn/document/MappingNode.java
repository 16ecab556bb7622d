package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keys with their values, in the order in which they were written. Of a key written twice the last value counts. */
public final class MappingNode implements Node {
    private final Map<String, Entry> entries;
    private final Place place;
    private final @Nullable String tag;

    /**
     * One key and its value.
     *
     * @param key text of the key
     * @param keyPlace where the key stands
     * @param value value of the key
     */
    public record Entry(String key, Place keyPlace, Node value) {}

    /** Takes the map as it is: the caller hands it over and keeps no hold of it. */
    MappingNode(Map<String, Entry> entries, Place place, @Nullable String tag) {
        this.entries = entries;
        this.place = place;
        this.tag = tag;
    }

    /** Makes a mapping that no file holds, such as one that an evaluator put together. */
    public static MappingNode of(List<Entry> entries, Place place) {
        var byKey = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        return new MappingNode(byKey, place, null);
    }

    /** All entries in the order of the file. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** All keys in the order of the file. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Number of different keys. */
    public int size() {
        return entries.size();
    }

    /** The value of a key; empty if there is no such key. A key with the value null gives that null scalar. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The key with its place and value; empty if there is no such key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The text of a key's value; empty if there is no such key or its value is not a scalar, or is null. */
    public Optional<String> text(String key) {
        return get(key).flatMap(Node::asText);
    }

    /** The values in the order of the file. */
    public List<Node> values() {
        var values = new ArrayList<Node>(entries.size());
        entries.values().forEach(entry -> values.add(entry.value()));
        return values;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public @Nullable String tag() {
        return tag;
    }

    @Override
    public <T> T fold(
            Function<? super MappingNode, ? extends T> onMapping,
            Function<? super SequenceNode, ? extends T> onSequence,
            Function<? super ScalarNode, ? extends T> onScalar) {
        return onMapping.apply(this);
    }

    @Override
    public String toString() {
        return entries.values().toString();
    }
}
