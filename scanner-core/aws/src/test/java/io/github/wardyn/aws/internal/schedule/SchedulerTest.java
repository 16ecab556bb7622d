package io.github.wardyn.aws.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wardyn.aws.internal.call.Call;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SchedulerTest {

    private static final Call PACED = new Call() {
        @Override
        public String action() {
            return "test:Paced";
        }

        @Override
        public double perSecond() {
            return 20;
        }
    };

    @Test
    void aJobIsDoneOnceAndOnlyWhenAllThatItForkedIs() {
        AtomicInteger pieces = new AtomicInteger();
        List<Integer> whenDone = new CopyOnWriteArrayList<>();
        try (Scheduler scheduler = new Scheduler(4, 4)) {
            scheduler
                    .place()
                    .begin(
                            job -> {
                                for (int i = 0; i < 10; i++) {
                                    job.fork(() -> job.fork(pieces::incrementAndGet));
                                }
                            },
                            () -> whenDone.add(pieces.get()));
            scheduler.await();
        }

        assertThat(whenDone).containsExactly(10);
    }

    @Test
    void aPlaceHasNoMoreAtOnceThanItMayAndOthersUseTheRest() throws Exception {
        Running crowded = new Running();
        CyclicBarrier bothPlaces = new CyclicBarrier(4);
        try (Scheduler scheduler = new Scheduler(4, 2)) {
            for (int place = 0; place < 2; place++) {
                scheduler
                        .place()
                        .begin(
                                job -> {
                                    for (int i = 0; i < 6; i++) {
                                        job.fork(() -> crowded.run(() -> meet(bothPlaces)));
                                    }
                                },
                                () -> {});
            }
            scheduler.await();
        }

        assertThat(crowded.most.get()).isEqualTo(4);
    }

    @Test
    void callsOfADocumentedRateBeginNoFaster() {
        List<Long> begun = new CopyOnWriteArrayList<>();
        try (Scheduler scheduler = new Scheduler(8, 8)) {
            scheduler
                    .place()
                    .begin(
                            job -> {
                                for (int i = 0; i < 6; i++) {
                                    job.fork(PACED, () -> begun.add(System.nanoTime()));
                                }
                            },
                            () -> {});
            scheduler.await();
        }

        assertThat(begun.get(5) - begun.get(0)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(200));
    }

    @Test
    void workersDoNotWaitForARate() throws Exception {
        CountDownLatch others = new CountDownLatch(100);
        try (Scheduler scheduler = new Scheduler(1, 1)) {
            scheduler
                    .place()
                    .begin(
                            job -> {
                                for (int i = 0; i < 10; i++) {
                                    job.fork(PACED, () -> {});
                                }
                                for (int i = 0; i < 100; i++) {
                                    job.fork(others::countDown);
                                }
                            },
                            () -> {});
            assertThat(others.await(400, TimeUnit.MILLISECONDS)).isTrue();
            scheduler.await();
        }
    }

    @Test
    void whatOpensAPlaceComesBeforeAllThatWaits() {
        List<String> order = new CopyOnWriteArrayList<>();
        try (Scheduler scheduler = new Scheduler(1, 1)) {
            scheduler
                    .place()
                    .begin(
                            job -> {
                                job.fork(() -> order.add("rest"));
                                scheduler.place().begin(other -> order.add("behind"), () -> {});
                                scheduler.place().beginAhead(other -> order.add("ahead"), () -> {});
                            },
                            () -> {});
            scheduler.await();
        }

        assertThat(order).containsExactly("ahead", "rest", "behind");
    }

    @Test
    void pacedCallsThatAreDueBeginInTheOrderOfTheirPlaces() {
        List<Integer> order = new CopyOnWriteArrayList<>();
        try (Scheduler scheduler = new Scheduler(1, 1)) {
            Scheduler.Place first = scheduler.place();
            Scheduler.Place second = scheduler.place();
            scheduler
                    .place()
                    .begin(
                            job -> {
                                second.beginAhead(other -> other.fork(PACED, () -> order.add(2)), () -> {});
                                first.beginAhead(other -> other.fork(PACED, () -> order.add(1)), () -> {});
                            },
                            () -> {});
            scheduler.await();
        }

        assertThat(order).containsExactly(1, 2);
    }

    @Test
    void aPieceThatThrowsEndsTheWait() {
        try (Scheduler scheduler = new Scheduler(2, 2)) {
            scheduler
                    .place()
                    .begin(
                            job -> {
                                throw new IllegalArgumentException("a mistake");
                            },
                            () -> {});

            assertThatIllegalStateException()
                    .isThrownBy(scheduler::await)
                    .withRootCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
        LockSupport.parkNanos(1_000_000);
    }

    /** Counts what runs at once. */
    private static final class Running {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        private void run(Runnable work) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            work.run();
            now.decrementAndGet();
        }
    }
}
