package io.github.wardyn.testkit.aws;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Counts every call that reached the fake; safe for use by many threads. */
public final class CallLog {
    private final Map<Call, LongAdder> counts = new ConcurrentHashMap<>();

    CallLog() {}

    void add(Call call) {
        counts.computeIfAbsent(call, any -> new LongAdder()).increment();
    }

    /** How often each kind of call came, in the order of {@link Call}. */
    public SortedMap<Call, Long> counts() {
        SortedMap<Call, Long> result = new TreeMap<>();
        counts.forEach((call, count) -> result.put(call, count.sum()));
        return result;
    }

    /** How many calls came that the condition holds for. */
    public long count(Predicate<Call> condition) {
        return counts().entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many calls of an action came, whatever their outcome. */
    public long count(String action) {
        return count(call -> call.action().equals(action));
    }

    /** How many calls came in all. */
    public long total() {
        return count(call -> true);
    }

    /** The IAM actions that were called, whatever the outcome. */
    public SortedSet<String> actions() {
        SortedSet<String> actions = new TreeSet<>();
        counts.keySet().forEach(call -> actions.add(call.action()));
        return actions;
    }

    /** Forgets all calls so far. */
    public void clear() {
        counts.clear();
    }
}
