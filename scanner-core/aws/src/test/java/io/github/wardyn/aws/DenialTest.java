package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DenialTest {

    private static FakeAws aws;

    @BeforeAll
    static void start() {
        aws = FakeAws.start();
        EveryResource.addTo(aws);
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @AfterEach
    void allowAll() {
        aws.faults().clear();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anActionThatIsTakenAwayIsNamedWhereItIsMissing(String action) {
        aws.faults().add(Fault.deny(action));

        Snapshot snapshot = collect();

        assertThat(Facts.reasons(snapshot)).contains("denied " + action);
    }

    static Stream<String> actions() {
        return LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), AccountChoice.OWN).actions().stream();
    }

    @Test
    void aDenialOnOneTableCostsNoOtherFact() {
        Map<String, Fact> before = Facts.byId(collect());
        aws.faults().add(Fault.deny("dynamodb:*").on("*:table/orders"));

        Map<String, Fact> after = Facts.byId(collect());

        before.keySet().removeIf(key -> key.contains("table/orders"));
        assertThat(after).containsAllEntriesOf(before).containsKey("Table " + orders());
        assertThat(after.get("Table " + orders()).unknowns().reason("tags").map(reason -> reason.text()))
                .hasValue("denied dynamodb:ListTagsOfResource");
    }

    private static String orders() {
        return "arn:aws:dynamodb:" + EveryResource.REGION + ":" + Collecting.ACCOUNT + ":table/orders";
    }

    private static Snapshot collect() {
        return Collecting.collect(
                Collecting.from(aws).eventWindow(Duration.ofHours(24)).build());
    }
}
