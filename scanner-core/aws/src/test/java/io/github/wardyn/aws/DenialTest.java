package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Most of the time is spent waiting for the turn of a paced call, so the tests run beside each other. */
@Execution(ExecutionMode.CONCURRENT)
class DenialTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anActionThatIsTakenAwayIsNamedWhereItIsMissing(String action) {
        assertThat(Facts.reasons(collect(Fault.deny(action)))).contains("denied " + action);
    }

    static Stream<String> actions() {
        return LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), AccountChoice.OWN).actions().stream();
    }

    @Test
    void aDenialOnOneTableCostsNoOtherFact() {
        Map<String, Fact> before = Facts.byId(collect());

        Map<String, Fact> after = Facts.byId(collect(Fault.deny("dynamodb:*").on("*:table/orders")));

        before.keySet().removeIf(key -> key.contains("table/orders"));
        assertThat(after).containsAllEntriesOf(before).containsKey("Table " + orders());
        assertThat(after.get("Table " + orders()).unknowns().reason("tags").map(reason -> reason.text()))
                .hasValue("denied dynamodb:ListTagsOfResource");
    }

    private static String orders() {
        return "arn:aws:dynamodb:" + EveryResource.REGION + ":" + Collecting.ACCOUNT + ":table/orders";
    }

    private static Snapshot collect(Fault... faults) {
        try (FakeAws aws = FakeAws.start()) {
            EveryResource.addTo(aws);
            List.of(faults).forEach(aws.faults()::add);
            return Collecting.collect(
                    Collecting.from(aws).eventWindow(Duration.ofHours(24)).build());
        }
    }
}
