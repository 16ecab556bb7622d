package io.github.wardyn.aws.internal.schedule;

import java.util.ArrayDeque;
import java.util.Deque;

/** Calls of one kind that may not begin faster than a rate. Guarded by its scheduler's lock. */
final class Pace {

    final Lane lane;
    final Deque<Task> waiting = new ArrayDeque<>();
    /** Whether it stands in one of the agenda's queues, or among those that its lane has no room for. */
    boolean queued;

    private final long intervalNanos;
    private long next;
    private boolean begun;

    Pace(Lane lane, long intervalNanos) {
        this.lane = lane;
        this.intervalNanos = intervalNanos;
    }

    /** Tells when the next call may begin, on the clock of {@link System#nanoTime}. */
    long next(long now) {
        return begun ? next : now;
    }

    /** Notes that a call begins now. One that begins late does not delay those behind it by more than an interval. */
    void begin(long now) {
        next = (begun ? Math.max(next, now - intervalNanos) : now) + intervalNanos;
        begun = true;
    }
}
