package io.github.wardyn.engine.internal.judge;

import static io.github.wardyn.engine.internal.judge.Judged.DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @ParameterizedTest(name = "from {0} plus {1}: {2}, estimated {3}")
    @CsvSource(nullValues = "-", textBlock = """
            takenAt,                                                PT24H, 2026-11-23T00:00:00Z, true
            replicas.replicaInaccessibleDateTime,                   PT20H, 2026-11-02T00:00:01Z, false
            replicas.replicaInaccessibleDateTime + P7D,             PT20H, 2026-11-08T04:00:01Z, false
            replicas.tags;takenAt + PT1S,                           PT20H, 2026-11-22T00:00:01Z, true
            elsewhere;replicas.replicaInaccessibleDateTime;takenAt, PT0S,  2026-11-01T04:00:01Z, false
            replicas.table.creationDateTime,                        PT0S,  -,                    false
            """)
    void theFirstPathThatLeadsToAnInstantCountsAndOfItsEndsTheEarliest(
            String from, String plus, @Nullable Instant at, boolean estimated) {
        Judged rule = new Judged()
                .of(FactType.GLOBAL_TABLE)
                .given(
                        replica("de", "2026-11-03T00:00:00Z"),
                        replica("fr", null),
                        replica("ie", "2026-11-01T04:00:01Z"),
                        replica("us", "2026-11-02T00:00:00Z"),
                        global("de", "fr", "ie", "us"))
                .deadline(new DeadlineRule(List.of(from.split(";", -1)), plus, "all is lost"));
        Deadlines deadlines = rule.program().forType(FactType.GLOBAL_TABLE).deadlines();

        assertThat(deadlines).isNotNull();
        assertThat(deadlines.of(rule.part(), rule.linked(GlobalTable.class, "orders")))
                .isEqualTo(at == null ? null : new Deadline(at, "all is lost", estimated));
    }

    private static Replica replica(String name, @Nullable String lost) {
        return Judged.fact(
                Replica.class,
                name,
                draft -> lost == null ? draft : draft.set("replicaInaccessibleDateTime", Instant.parse(lost)));
    }

    private static GlobalTable global(String... replicas) {
        return Judged.fact(
                GlobalTable.class,
                "orders",
                draft -> draft.set(
                        "replicas",
                        List.of(replicas).stream()
                                .map(name ->
                                        FactDraft.mention(Replica.class, Judged.id(FactType.REPLICA, name), DENIED))
                                .toList()));
    }
}
