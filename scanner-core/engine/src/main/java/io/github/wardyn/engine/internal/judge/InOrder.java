package io.github.wardyn.engine.internal.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on one item after another, several at a time, and hands the results on in the order of the items. The caller's
 * thread takes the items, so reading them goes on while earlier ones are worked on; a bound keeps it from running ahead.
 */
final class InOrder {

    private InOrder() {}

    /**
     * Works on all items; returns when the last result was taken.
     *
     * @param items asked for on this thread only
     * @param makeWorker makes what does the work; each is used by one thread at a time
     * @param results takes the results, on this thread
     * @param threads how many items are worked on at once
     */
    static <T, R> void run(Iterator<T> items, Supplier<Function<T, R>> makeWorker, Consumer<R> results, int threads) {
        if (!items.hasNext()) {
            return;
        }
        T first = items.next();
        if (!items.hasNext()) {
            results.accept(makeWorker.get().apply(first));
            return;
        }
        ConcurrentLinkedQueue<Function<T, R>> idle = new ConcurrentLinkedQueue<>();
        Deque<Future<R>> pending = new ArrayDeque<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            pending.add(executor.submit(() -> work(first, idle, makeWorker)));
            while (items.hasNext()) {
                T item = items.next();
                pending.add(executor.submit(() -> work(item, idle, makeWorker)));
                if (pending.size() > threads) {
                    results.accept(result(pending.remove()));
                }
            }
            while (!pending.isEmpty()) {
                results.accept(result(pending.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T, R> R work(
            T item, ConcurrentLinkedQueue<Function<T, R>> idle, Supplier<Function<T, R>> makeWorker) {
        Function<T, R> found = idle.poll();
        Function<T, R> worker = found == null ? makeWorker.get() : found;
        R result = worker.apply(item);
        idle.add(worker);
        return result;
    }

    /** Waits for a result; what the work threw is thrown here. */
    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "judge");
        thread.setDaemon(true);
        return thread;
    }
}
