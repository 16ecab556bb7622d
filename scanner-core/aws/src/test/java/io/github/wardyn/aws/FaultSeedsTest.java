package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsGrant;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every twentieth request is throttled, one in a hundred dropped, one in a hundred answered with an error of AWS's. */
@Execution(ExecutionMode.CONCURRENT)
class FaultSeedsTest {

    private static Snapshot clean;

    @BeforeAll
    static void collectWithoutFaults() {
        try (FakeAws aws = FakeAws.start()) {
            EveryResource.addTo(aws);
            clean = collect(aws);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void faultsThatPassLeaveNoTrace(long seed) {
        try (FakeAws aws = FakeAws.builder().seed(seed).start()) {
            EveryResource.addTo(aws);
            aws.faults()
                    .add(Fault.throttle("*").share(0.05).times(2))
                    .add(Fault.reset("*").share(0.01).times(1))
                    .add(Fault.serverError("*", 503).share(0.01).times(1));

            assertThat(Collecting.lines(collect(aws))).isEqualTo(Collecting.lines(clean));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void faultsThatStayAreListedAndNothingElseDiffers(long seed) {
        try (FakeAws aws = FakeAws.builder().seed(seed).start()) {
            EveryResource.addTo(aws);
            aws.faults()
                    .add(Fault.throttle("dynamodb:*").share(0.05))
                    .add(Fault.throttle("backup:*").share(0.05))
                    .add(Fault.throttle("kms:*").share(0.05))
                    .add(Fault.reset("*:Describe*").share(0.01))
                    .add(Fault.serverError("*:Describe*", 500).share(0.01));

            Snapshot faulty = collect(aws);

            assertThat(differences(faulty)).isEmpty();
        }
    }

    /** What differs from the run without faults, and is not said to be unknown. */
    private static List<String> differences(Snapshot faulty) {
        Map<String, Fact> found = Facts.byId(faulty);
        boolean keysMayDiffer = keysMayDiffer(faulty);
        List<String> differences = new ArrayList<>();
        Facts.byId(clean).forEach((key, expected) -> {
            Fact actual = found.remove(key);
            boolean keyMayDiffer = keysMayDiffer && (expected instanceof KmsKey || expected instanceof KmsGrant);
            if (actual != null) {
                differences.addAll(keyMayDiffer ? List.of() : differences(faulty, expected, actual));
            } else if (!keyMayDiffer && !hasGap(faulty, FactType.of(expected), expected)) {
                differences.add(key + " is missing");
            }
        });
        found.keySet().removeIf(key -> key.contains(":alias/"));
        found.keySet().forEach(key -> differences.add(key + " is new"));
        return differences;
    }

    private static List<String> differences(Snapshot faulty, Fact expected, Fact actual) {
        return FactShape.of(expected.getClass()).components().stream()
                .filter(component -> !Set.of("unknowns", "origin").contains(component.name()))
                .filter(component -> !text(component, expected).equals(text(component, actual)))
                .filter(component -> !text(component, actual).contains(":alias/"))
                .filter(component -> actual.unknowns().reasons().keySet().stream()
                        .noneMatch(path -> path.equals(component.name()) || path.startsWith(component.name() + ".")))
                .filter(component -> !hasGap(faulty, FactType.TABLE, expected))
                .map(component -> Facts.key(expected) + " has another " + component.name())
                .toList();
    }

    /** Gives a component's text, with links by name only. */
    private static String text(Component component, Fact fact) {
        Object value = component.get(fact);
        return value instanceof Fact link ? link.id().canonical() : String.valueOf(value);
    }

    /** Keys and their aliases are read only where something names them. */
    private static boolean keysMayDiffer(Snapshot snapshot) {
        Set<FactType> naming = Set.of(
                FactType.TABLE,
                FactType.REPLICA,
                FactType.BACKUP,
                FactType.TABLE_EXPORT,
                FactType.RECOVERY_POINT,
                FactType.BACKUP_VAULT);
        return snapshot.header().coverage().entries().stream()
                        .anyMatch(entry -> naming.contains(entry.type()) && !entry.complete())
                || Facts.of(snapshot)
                        .filter(fact -> naming.contains(FactType.of(fact)))
                        .anyMatch(fact -> fact.unknowns().reasons().entrySet().stream()
                                .filter(entry -> entry.getValue() instanceof UnknownReason.Throttled)
                                .anyMatch(entry -> entry.getKey().matches("sseDescription.*|.*[kK]ey")));
    }

    private static boolean hasGap(Snapshot snapshot, FactType type, Fact fact) {
        Coverage coverage = snapshot.header().coverage();
        return coverage.entries().stream()
                .anyMatch(entry -> entry.type() == type
                        && !entry.complete()
                        && entry.scope().equals(fact.id().scope()));
    }

    private static Snapshot collect(FakeAws aws) {
        return Collecting.collect(
                Collecting.from(aws).eventWindow(Duration.ofHours(24)).build());
    }
}
