package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {

    private final Kept kept = new Kept();
    private FakeAws aws;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
        EveryResource.addTo(aws);
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @ParameterizedTest(name = "killed after {0} calls")
    @ValueSource(ints = {1, 20, 60, 100, 140, 180})
    void aKilledCollectionGoesOnToTheSameResult(int calls) {
        Snapshot whole = Collecting.collect(Collecting.from(aws).build());
        Throwable killed = catchThrowable(() -> Collecting.collect(
                Collecting.from(aws).parts(kept).progress(new Killer(calls)).build()));
        assertThat(killed).hasRootCauseMessage("killed");

        Snapshot resumed = Collecting.collect(Collecting.from(aws).parts(kept).build());

        assertThat(Collecting.lines(resumed)).isEqualTo(Collecting.lines(whole));
    }

    @Test
    void whatIsKeptIsNotReadAgain() {
        Snapshot first = Collecting.collect(Collecting.from(aws).parts(kept).build());
        aws.calls().clear();

        Snapshot second = Collecting.collect(Collecting.from(aws).parts(kept).build());

        assertThat(aws.calls().actions())
                .containsExactly("account:ListRegions", "organizations:DescribeOrganization", "sts:GetCallerIdentity");
        assertThat(Collecting.lines(second)).isEqualTo(Collecting.lines(first));
    }

    @Test
    void aPartThatWasThrottledIsReadAgain() {
        aws.faults().add(Fault.throttle("dynamodb:DescribeTimeToLive"));
        Collecting.collect(Collecting.from(aws).parts(kept).build());
        aws.faults().clear();

        Snapshot resumed = Collecting.collect(Collecting.from(aws).parts(kept).build());

        assertThat(Facts.reasons(resumed)).noneMatch(reason -> reason.startsWith("throttled"));
    }

    @Test
    void aPartThatWasDeniedIsKept() {
        aws.faults().add(Fault.deny("dynamodb:DescribeTimeToLive"));
        Collecting.collect(Collecting.from(aws).parts(kept).build());
        aws.faults().clear();

        Snapshot resumed = Collecting.collect(Collecting.from(aws).parts(kept).build());

        assertThat(Facts.reasons(resumed)).contains("denied dynamodb:DescribeTimeToLive");
    }

    /** Keeps parts in memory. */
    private static final class Kept implements PartStore {

        private final Map<PartKey, CollectedPart> parts = new ConcurrentHashMap<>();

        @Override
        public Optional<CollectedPart> load(PartKey key) {
            return Optional.ofNullable(parts.get(key));
        }

        @Override
        public void save(CollectedPart part) {
            parts.put(part.key(), part);
        }
    }

    /** Throws when so many calls are over. */
    private static final class Killer implements Progress {

        private final AtomicInteger left;

        private Killer(int calls) {
            this.left = new AtomicInteger(calls);
        }

        @Override
        public void called(String action, String place, @Nullable String errorCode) {
            if (left.decrementAndGet() <= 0) {
                throw new IllegalStateException("killed");
            }
        }
    }
}
