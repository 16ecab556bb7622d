package io.github.wardyn.testkit.aws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made last, so that a dozen questions about one resource do not make it a dozen times. Bounded. */
final class Recent<K, V> {
    private final Map<K, V> made;

    Recent(int most) {
        made = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Gives what was made of the key, or makes it; two threads may both make it, and get equal values. */
    V get(K key, Function<K, V> make) {
        V known;
        synchronized (made) {
            known = made.get(key);
        }
        if (known != null) {
            return known;
        }
        V fresh = make.apply(key);
        synchronized (made) {
            made.put(key, fresh);
        }
        return fresh;
    }
}
