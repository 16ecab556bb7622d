package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.Call;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EveryFactTest {

    private static FakeAws aws;
    private static Snapshot snapshot;

    @BeforeAll
    static void collect() {
        aws = FakeAws.start();
        EveryResource.addTo(aws);
        snapshot = Collecting.collect(Collecting.from(aws)
                .regions(List.of(EveryResource.REGION))
                .eventWindow(Duration.ofHours(24))
                .build());
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @Test
    void theSnapshotIsTheExpectedOne() {
        Golden.assertLines("everything.jsonl", Collecting.lines(snapshot));
    }

    @Test
    void everyTypeOfFactIsThere() {
        Set<FactType> types = new TreeSet<>();
        StreamSupport.stream(snapshot.parts().spliterator(), false)
                .flatMap(part -> part.facts().stream())
                .map((Fact fact) -> FactType.of(fact))
                .forEach(types::add);

        assertThat(types).containsExactly(FactType.values());
    }

    @Test
    void noCallIsMadeThatTheFakeRefuses() {
        assertThat(aws.calls().counts().keySet().stream().map(Call::outcome).distinct())
                .containsExactlyInAnyOrder("ok", "PolicyNotFoundException", "NotFoundException");
    }
}
