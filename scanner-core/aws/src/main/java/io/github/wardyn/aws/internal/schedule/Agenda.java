package io.github.wardyn.aws.internal.schedule;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be done, and what of it comes next. Guarded by its scheduler's lock.
 *
 * <p>First what opens a place, then calls of a documented rate that may begin, then all else; the last two in the order of
 * their lanes.
 */
final class Agenda {

    /** Paced calls whose turn is still to come; the clock's zero is that of the first time. */
    private final PriorityQueue<Turn> asleep = new PriorityQueue<>(Comparator.comparingLong(Turn::at));

    private final PriorityQueue<Pace> due = new PriorityQueue<>(Comparator.comparing(pace -> pace.lane));
    private final Deque<Task> openings = new ArrayDeque<>();
    private final TreeSet<Lane> lanes = new TreeSet<>();
    private final long zero = System.nanoTime();
    private final int perLane;

    /** When a pace has its turn, in nanoseconds since the agenda was made. */
    private record Turn(Pace pace, long at) {}

    Agenda(int perLane) {
        this.perLane = perLane;
    }

    void addOpening(Task task) {
        openings.add(task);
    }

    void add(Task task) {
        task.lane().ready.add(task);
        offer(task.lane());
    }

    void add(Task task, Pace pace, long now) {
        pace.waiting.add(task);
        offer(pace, now);
    }

    /** Takes what comes next, and counts it as running; null where nothing may begin now. */
    @Nullable
    Task take(long now) {
        Task task = opening();
        if (task == null) {
            task = paced(now);
        }
        if (task == null) {
            Lane lane = lanes.pollFirst();
            task = lane == null ? null : lane.ready.remove();
        }
        if (task != null) {
            task.lane().running++;
            offer(task.lane());
        }
        return task;
    }

    /** Makes room in a lane. */
    void release(Lane lane) {
        lane.running--;
        due.addAll(lane.crowdedOut);
        lane.crowdedOut.clear();
        offer(lane);
    }

    /** Tells how long the next paced call still has to wait; negative where none waits for the clock. */
    long nanosToNext(long now) {
        Turn first = asleep.peek();
        return first == null ? -1 : Math.max(1, first.at() - (now - zero));
    }

    private @Nullable Task opening() {
        for (Iterator<Task> each = openings.iterator(); each.hasNext(); ) {
            Task task = each.next();
            if (task.lane().running < perLane) {
                each.remove();
                return task;
            }
        }
        return null;
    }

    private @Nullable Task paced(long now) {
        for (Turn first = asleep.peek(); first != null && first.at() <= now - zero; first = asleep.peek()) {
            due.add(asleep.remove().pace());
        }
        for (Pace pace = due.poll(); pace != null; pace = due.poll()) {
            if (pace.lane.running < perLane) {
                Task task = pace.waiting.remove();
                pace.begin(now);
                pace.queued = false;
                offer(pace, now);
                return task;
            }
            pace.lane.crowdedOut.add(pace);
        }
        return null;
    }

    private void offer(Pace pace, long now) {
        if (!pace.queued && !pace.waiting.isEmpty()) {
            pace.queued = true;
            asleep.add(new Turn(pace, pace.next(now) - zero));
        }
    }

    private void offer(Lane lane) {
        if (!lane.ready.isEmpty() && lane.running < perLane) {
            lanes.add(lane);
        } else {
            lanes.remove(lane);
        }
    }
}
