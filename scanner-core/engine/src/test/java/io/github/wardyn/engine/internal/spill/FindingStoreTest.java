package io.github.wardyn.engine.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingStoreTest {

    private static final Place PLACE = new Place("stack.yaml", 4, 5, 6, 7);
    private static final Instant AT = Instant.parse("2026-11-01T02:03:04.000000005Z");

    @ParameterizedTest(name = "{0} findings in memory")
    @ValueSource(ints = {1, 7, 99, 100, 101})
    void whateverFitsInMemoryTheFindingsAreTheSameInTheSameOrder(int limit) {
        List<Finding> findings = shuffled(100);
        FindingStore store = new FindingStore(limit);

        findings.forEach(store::add);

        Collections.sort(findings);
        assertThat(store.sorted()).containsExactlyElementsOf(findings);
    }

    @Test
    void theFindingsCanBeReadMoreThanOnceAndSideBySide() {
        FindingStore store = new FindingStore(10);
        shuffled(95).forEach(store::add);
        Iterable<Finding> sorted = store.sorted();

        List<Finding> pairwise = new ArrayList<>();
        sorted.iterator().forEachRemaining(finding -> {
            if (pairwise.isEmpty()) {
                sorted.forEach(pairwise::add);
            }
        });

        assertThat(pairwise).hasSize(95).containsExactlyElementsOf(sorted);
    }

    private static List<Finding> shuffled(int size) {
        List<Finding> findings = new ArrayList<>(
                IntStream.range(0, size).mapToObj(FindingStoreTest::finding).toList());
        Collections.shuffle(findings, new Random(42));
        return findings;
    }

    private static Finding finding(int number) {
        ResourceId id = new ResourceId(
                new Scope("111122223333"), new Region("eu-west-1"), "orders-" + number, "arn:orders-" + number);
        ResourceRef resource = new ResourceRef(
                FactType.TABLE,
                id,
                number % 2 == 0 ? PLACE : null,
                number % 4 == 0 ? List.of(PLACE, PLACE) : List.of());
        boolean full = number % 3 == 0;
        Waiver waiver =
                new Waiver(List.of("DDB001"), "*", "moving", null, "OPS-1", LocalDate.of(2027, 1, 1), PLACE, true);
        return new Finding(
                "fingerprint-" + number,
                new RuleId("DDB00" + number % 5),
                full ? Verdict.FAIL : Verdict.UNKNOWN,
                Severity.values()[number % Severity.values().length],
                resource,
                "Table \"größe-🗝-" + number + "\" is … " + "long ".repeat(number * 300),
                List.of("a", ""),
                List.of(
                        new Evidence("keyState", "Disabled", null, "arn:key", PLACE, "kms:DescribeKey", AT),
                        new Evidence("keyState", "(none)", "Enabled", "arn:key", null, null, null)),
                List.of(new Gap("keyState", "arn:key", new UnknownReason.Denied("kms:DescribeKey"))),
                List.of(resource),
                full ? "cause" : null,
                full ? new Deadline(AT, "the data", true) : null,
                full ? waiver : null,
                full ? BaselineState.NEW : null,
                full ? PLACE : null,
                full ? new Excerpt(3, List.of("Type: x", ""), "c129715d7a2bc9a3:1") : null,
                full ? AT : null);
    }
}
