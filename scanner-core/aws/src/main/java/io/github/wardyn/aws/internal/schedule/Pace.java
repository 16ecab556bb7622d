package io.github.wardyn.aws.internal.schedule;

import java.util.ArrayDeque;
import java.util.Deque;

/** Calls of one kind that may not begin faster than a rate. Guarded by its scheduler's lock. */
final class Pace implements Comparable<Pace> {

    final Lane lane;
    final Deque<Task> waiting = new ArrayDeque<>();
    final long intervalNanos;
    long next = Long.MIN_VALUE;
    /** Whether it stands in the scheduler's queue or among those that its lane has no room for. */
    boolean queued;

    Pace(Lane lane, long intervalNanos) {
        this.lane = lane;
        this.intervalNanos = intervalNanos;
    }

    @Override
    public int compareTo(Pace other) {
        int byTime = Long.compare(next, other.next);
        return byTime != 0 ? byTime : lane.compareTo(other.lane);
    }
}
