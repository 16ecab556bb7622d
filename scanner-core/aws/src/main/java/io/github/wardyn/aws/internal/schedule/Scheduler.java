package io.github.wardyn.aws.internal.schedule;

import io.github.wardyn.aws.internal.call.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of workers that never wait for a rate: a call whose turn has not come stays in its queue, and the worker
 * takes other work.
 *
 * <p>Calls with a documented rate come first, since they decide how long a collection lasts; then the lanes in their
 * order, so that accounts are finished one after the other and a killed collection has finished parts to go on from.
 */
public final class Scheduler implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition idle = lock.newCondition();
    private final PriorityQueue<Pace> paces = new PriorityQueue<>();
    private final TreeSet<Lane> lanes = new TreeSet<>();
    private final List<Thread> workers = new ArrayList<>();
    private final int perLane;
    private long laneCount;
    private long pending;
    private boolean closed;
    /** Whether a worker waits for the next paced call to be due. */
    private boolean watched;

    private @Nullable Throwable failure;

    /**
     * Starts the workers.
     *
     * @param concurrency calls at once, in all
     * @param perLane calls at once in an account and Region
     */
    public Scheduler(int concurrency, int perLane) {
        this.perLane = perLane;
        for (int i = 0; i < concurrency; i++) {
            Thread worker = new Thread(this::work, "aws-call-" + i);
            worker.setDaemon(true);
            workers.add(worker);
        }
        workers.forEach(Thread::start);
    }

    /** A place to work in, behind all that were opened before. */
    public final class Place {

        private final Lane lane;

        private Place(Lane lane) {
            this.lane = lane;
        }

        /**
         * Begins a job.
         *
         * @param work its first piece, which may fork more
         * @param onDone what is run once, by a worker, when all pieces are done
         */
        public Job begin(Consumer<Job> work, Runnable onDone) {
            Job job = new Job(Scheduler.this, lane, onDone);
            job.fork(() -> work.accept(job));
            return job;
        }
    }

    /** Opens a place. */
    public Place place() {
        lock.lock();
        try {
            return new Place(new Lane(laneCount++));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there is nothing left to do.
     *
     * @throws CancellationException if the thread is interrupted; its flag is set again
     * @throws IllegalStateException if a piece of work threw, which is a mistake of this program
     */
    public void await() {
        lock.lock();
        try {
            while (pending > 0 && failure == null) {
                idle.await();
            }
            if (failure != null) {
                throw new IllegalStateException("A collector failed", failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while collecting");
        } finally {
            lock.unlock();
        }
    }

    /** Stops the workers; what has not begun is dropped. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        workers.forEach(Thread::interrupt);
    }

    void submit(Task task, @Nullable Call paced) {
        lock.lock();
        try {
            pending++;
            task.job().pending++;
            if (paced == null) {
                task.lane().ready.add(task);
                offer(task.lane());
            } else {
                Pace pace = task.lane().pace(paced);
                pace.waiting.add(task);
                offer(pace);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        while (true) {
            Task task = next();
            if (task == null) {
                return;
            }
            Throwable thrown = null;
            try {
                task.work().run();
                finishPiece(task);
            } catch (RuntimeException | Error e) {
                thrown = e;
            }
            release(task, thrown);
        }
    }

    private void finishPiece(Task task) {
        boolean last;
        lock.lock();
        try {
            last = --task.job().pending == 0;
        } finally {
            lock.unlock();
        }
        if (last) {
            task.job().done();
        }
    }

    private void release(Task task, @Nullable Throwable thrown) {
        lock.lock();
        try {
            Lane lane = task.lane();
            lane.running--;
            lane.crowdedOut.forEach(paces::add);
            lane.crowdedOut.clear();
            offer(lane);
            pending--;
            if (thrown != null && failure == null && !closed) {
                failure = thrown;
            }
            if (pending == 0 || failure != null) {
                idle.signalAll();
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Task next() {
        lock.lock();
        try {
            while (!closed) {
                long now = System.nanoTime();
                Task task = pick(now);
                if (task != null) {
                    task.lane().running++;
                    offer(task.lane());
                    if (!watched) {
                        changed.signal();
                    }
                    return task;
                }
                rest(now);
            }
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for work; only one worker watches the clock, or all of them would wake at every beat. Its caller loops. */
    @SuppressWarnings("WaitNotInLoop")
    private void rest(long now) throws InterruptedException {
        Pace first = paces.peek();
        if (first == null || watched) {
            changed.await();
            return;
        }
        watched = true;
        try {
            changed.awaitNanos(Math.max(1, first.next - now));
        } finally {
            watched = false;
        }
    }

    private @Nullable Task pick(long now) {
        for (Pace pace = paces.peek(); pace != null && pace.next <= now; pace = paces.peek()) {
            paces.remove();
            if (pace.lane.running < perLane) {
                pace.queued = false;
                Task task = pace.waiting.remove();
                pace.next = now + pace.intervalNanos;
                offer(pace);
                return task;
            }
            pace.lane.crowdedOut.add(pace);
        }
        Lane lane = lanes.pollFirst();
        return lane == null ? null : lane.ready.remove();
    }

    private void offer(Pace pace) {
        if (!pace.queued && !pace.waiting.isEmpty()) {
            pace.queued = true;
            paces.add(pace);
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
