package io.github.wardyn.aws.internal.schedule;

import io.github.wardyn.aws.internal.call.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits to be done in one account and Region. Guarded by its scheduler's lock. */
final class Lane implements Comparable<Lane> {

    final Deque<Task> ready = new ArrayDeque<>();
    /** Paced calls that could begin by the clock, but for which the lane has no room. */
    final List<Pace> crowdedOut = new ArrayList<>();

    private final long order;
    private final Map<String, Pace> paces = new HashMap<>();
    int running;

    Lane(long order) {
        this.order = order;
    }

    Pace pace(Call call) {
        return paces.computeIfAbsent(call.action(), action -> new Pace(this, (long) (1e9 / call.perSecond())));
    }

    @Override
    public int compareTo(Lane other) {
        return Long.compare(order, other.order);
    }
}
