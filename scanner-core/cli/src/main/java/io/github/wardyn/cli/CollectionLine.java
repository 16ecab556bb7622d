package io.github.wardyn.cli;

import io.github.wardyn.aws.PartKey;
import io.github.wardyn.aws.Progress;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts what a collection does, and says so in one line when it is over. */
final class CollectionLine implements Progress {

    private final Console console;
    private final Set<String> accounts = ConcurrentHashMap.newKeySet();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong parts = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final ConcurrentHashMap<String, AtomicLong> refused = new ConcurrentHashMap<>();

    CollectionLine(Console console) {
        this.console = console;
    }

    @Override
    public void opened(String account, int regions, int partsToRead) {
        accounts.add(account);
    }

    @Override
    public void called(String action, String place, @Nullable String errorCode) {
        calls.incrementAndGet();
        if (errorCode != null && errorCode.startsWith("AccessDenied")) {
            refused.computeIfAbsent(action, absent -> new AtomicLong()).incrementAndGet();
        }
    }

    @Override
    public void finished(PartKey part, boolean wasKept) {
        parts.incrementAndGet();
        if (wasKept) {
            kept.incrementAndGet();
        }
    }

    /** Prints the counts, and each action that was refused. */
    void end() {
        console.err()
                .println("collected accounts=" + accounts.size() + " parts=" + parts + " kept=" + kept + " calls="
                        + calls);
        SortedMap<String, AtomicLong> sorted = new TreeMap<>(refused);
        sorted.forEach((action, times) -> console.err()
                .println("  denied " + times + " times: " + action + ". Try: allow it to the scanning role."));
    }
}
