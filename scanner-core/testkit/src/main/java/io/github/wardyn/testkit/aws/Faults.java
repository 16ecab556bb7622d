package io.github.wardyn.testkit.aws;

import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The faults in force; which calls they hit depends on the seed and the request, never on threads or time. */
public final class Faults {
    private record Armed(Fault fault, Predicate<Target> matcher, long salt, Map<Long, AtomicInteger> attempts) {}

    private final long seed;
    private final List<Armed> armed = new CopyOnWriteArrayList<>();

    Faults(long seed) {
        this.seed = seed;
    }

    /** Puts a fault in force. */
    public Faults add(Fault fault) {
        armed.add(new Armed(fault, fault.matcher(), armed.size(), new ConcurrentHashMap<>()));
        return this;
    }

    /** Lifts all faults. */
    public void clear() {
        armed.clear();
    }

    /** The faults that hit this request, in the order they were added; counts the attempt. */
    List<Fault> hitting(AwsRequest request) {
        if (armed.isEmpty()) {
            return List.of();
        }
        Target target = Target.of(request);
        List<Fault> hits = new ArrayList<>();
        for (Armed each : armed) {
            if (each.matcher().test(target) && hits(each, request)) {
                hits.add(each.fault());
            }
        }
        return hits;
    }

    private boolean hits(Armed each, AwsRequest request) {
        if (each.fault().share() >= 1 && each.fault().times() == Integer.MAX_VALUE) {
            return true;
        }
        long key = Mix.of(
                seed,
                request.action(),
                request.scope().toString(),
                request.input().toString());
        if (Mix.unit(Mix.of(key, each.salt())) >= each.fault().share()) {
            return false;
        }
        return each.fault().times() == Integer.MAX_VALUE
                || each.attempts()
                                .computeIfAbsent(key, any -> new AtomicInteger())
                                .getAndIncrement()
                        < each.fault().times();
    }
}
