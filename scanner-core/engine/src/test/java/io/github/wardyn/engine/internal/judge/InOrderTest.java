package io.github.wardyn.engine.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at a time, in order. */
final class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheItemsThoughTheFirstIsReadyLast() {
        CountDownLatch laterIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        InOrder.run(
                List.of(1, 2, 3, 4).iterator(),
                () -> item -> {
                    if (item == 1) {
                        await(laterIsDone);
                    } else {
                        laterIsDone.countDown();
                    }
                    return item * 10;
                },
                results::add,
                2);
        assertThat(results).containsExactly(10, 20, 30, 40);
    }

    @Test
    void aWorkerIsUsedByOneThreadAtATime() {
        Set<Object> busy = ConcurrentHashMap.newKeySet();
        AtomicInteger made = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        InOrder.run(
                IntStream.range(0, 500).iterator(),
                () -> {
                    Object worker = made.incrementAndGet();
                    return item -> {
                        assertThat(busy.add(worker)).isTrue();
                        Thread.yield();
                        busy.remove(worker);
                        return item;
                    };
                },
                results::add,
                4);
        assertThat(results).hasSize(500).isSorted();
        assertThat(made.get()).isBetween(1, 4);
    }

    @Test
    void itemsAreNotAskedForFarAhead() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Iterator<Integer> items = IntStream.range(0, 100)
                .peek(item -> {
                    asked.incrementAndGet();
                    ahead.add(asked.get() - taken.get());
                })
                .iterator();
        InOrder.run(items, () -> Function.identity(), result -> taken.incrementAndGet(), 2);
        assertThat(taken.get()).isEqualTo(100);
        assertThat(Collections.max(ahead)).isLessThanOrEqualTo(4);
    }

    @Test
    void oneItemNeedsNoOtherThread() {
        List<Thread> threads = new ArrayList<>();
        InOrder.run(List.of("only").iterator(), () -> item -> Thread.currentThread(), threads::add, 4);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void whatAWorkerThrowsIsThrownToTheCaller() {
        assertThatThrownBy(() -> InOrder.run(
                        List.of(1, 0, 2).iterator(),
                        () -> item -> 10 / item,
                        result -> assertThat(result).isPositive(),
                        2))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
