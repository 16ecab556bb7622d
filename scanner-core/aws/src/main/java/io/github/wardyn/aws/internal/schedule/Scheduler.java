package io.github.wardyn.aws.internal.schedule;

import io.github.wardyn.aws.internal.call.Call;
import java.util.ArrayList;
import java.util.List;
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
 * {@link Agenda} decides.
 */
public final class Scheduler implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition idle = lock.newCondition();
    private final List<Thread> workers = new ArrayList<>();
    private final Agenda agenda;
    private long laneCount;
    private long pending;
    private boolean closed;
    /** How many workers wait for a paced call to be due, and when the first of them wakes. */
    private int watchers;

    private long watchedUntil;

    private @Nullable Throwable failure;

    /**
     * Starts the workers.
     *
     * @param concurrency calls at once, in all
     * @param perLane calls at once in an account and Region
     */
    public Scheduler(int concurrency, int perLane) {
        this.agenda = new Agenda(perLane);
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
        public void begin(Consumer<Job> work, Runnable onDone) {
            Job job = new Job(Scheduler.this, lane, onDone);
            job.fork(() -> work.accept(job));
        }

        /**
         * Does the same before all that waits: for work that leads to calls of a documented rate. Begun last, they would
         * keep a collection waiting when all else is done.
         */
        public void beginAhead(Consumer<Job> work, Runnable onDone) {
            Job job = new Job(Scheduler.this, lane, onDone);
            Task first = new Task(job, lane, () -> work.accept(job));
            submit(first, () -> agenda.addOpening(first));
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
        submit(task, () -> {
            if (paced == null) {
                agenda.add(task);
            } else {
                agenda.add(task, task.lane().pace(paced), System.nanoTime());
            }
        });
    }

    private void submit(Task task, Runnable enter) {
        lock.lock();
        try {
            pending++;
            task.job().pending++;
            enter.run();
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
            agenda.release(task.lane());
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
                Task task = agenda.take(now);
                if (task != null) {
                    if (unwatched(now)) {
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

    /** Tells whether nobody will wake when the next paced call is due. */
    private boolean unwatched(long now) {
        long nanos = agenda.nanosToNext(now);
        return watchers == 0 || (nanos >= 0 && now + nanos - watchedUntil < 0);
    }

    /** Waits for work; few workers watch the clock, or all of them would wake at every beat. Its caller loops. */
    @SuppressWarnings("WaitNotInLoop")
    private void rest(long now) throws InterruptedException {
        long nanos = agenda.nanosToNext(now);
        if (nanos < 0 || !unwatched(now)) {
            changed.await();
            return;
        }
        watchers++;
        watchedUntil = now + nanos;
        try {
            changed.awaitNanos(nanos);
        } finally {
            watchers--;
        }
    }
}
