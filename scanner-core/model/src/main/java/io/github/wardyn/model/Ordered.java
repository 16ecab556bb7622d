package io.github.wardyn.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies whose order is defined, so that it may reach output; those of {@code Map.copyOf} differ from run to run. */
final class Ordered {

    private Ordered() {}

    /** Gives an immutable copy sorted by key. */
    static <K extends Comparable<? super K>, V> Map<K, V> copyOf(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Gives an immutable sorted copy. */
    static <E extends Comparable<? super E>> Set<E> copyOf(Set<E> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
