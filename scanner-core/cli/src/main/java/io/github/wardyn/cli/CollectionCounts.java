package io.github.wardyn.cli;

import io.github.wardyn.aws.PartKey;
import io.github.wardyn.aws.Progress;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what a collection does. */
final class CollectionCounts implements Progress {

    final LongAdder regions = new LongAdder();
    /** Parts of the accounts that were opened so far; keys and roles, which come last, are not among them. */
    final LongAdder expected = new LongAdder();

    final LongAdder parts = new LongAdder();
    final LongAdder kept = new LongAdder();
    final LongAdder calls = new LongAdder();
    final LongAdder denials = new LongAdder();

    private final Set<String> accounts = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, LongAdder> denied = new ConcurrentHashMap<>();

    int accounts() {
        return accounts.size();
    }

    /** Gives how often each action was denied. */
    SortedMap<String, Long> denied() {
        SortedMap<String, Long> sorted = new TreeMap<>();
        denied.forEach((action, times) -> sorted.put(action, times.sum()));
        return sorted;
    }

    @Override
    public void opened(String account, int inRegions, int partsToRead) {
        accounts.add(account);
        regions.add(inRegions);
        expected.add(partsToRead);
    }

    @Override
    public void called(String action, String place, @Nullable String errorCode) {
        calls.increment();
        if (isDenial(errorCode)) {
            denials.increment();
            denied.computeIfAbsent(action, absent -> new LongAdder()).increment();
        }
    }

    @Override
    public void finished(PartKey part, boolean wasKept) {
        parts.increment();
        if (wasKept) {
            kept.increment();
        }
    }

    private static boolean isDenial(@Nullable String errorCode) {
        return errorCode != null && (errorCode.startsWith("AccessDenied") || errorCode.equals("UnauthorizedOperation"));
    }
}
