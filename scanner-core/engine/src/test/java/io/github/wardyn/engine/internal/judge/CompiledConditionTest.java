package io.github.wardyn.engine.internal.judge;

import static io.github.wardyn.engine.internal.judge.Judged.DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.internal.judge.CompiledCondition.Answer;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.GlobalTableVersion;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.RuleDefinition.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledConditionTest {

    private static final Replica KNOWN = replica("de", true);
    private static final Replica SECRET = replica("ie", false);

    @ParameterizedTest(name = "{0} is {1}, is not {2}, present {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            globalTableVersion,                 2019.11.21,            -,          -,     HOLDS
            globalTableVersion,                 2017.11.29,            -,          -,     FAILS
            globalTableVersion,                 2017.11.29;2019.11.21, -,          -,     HOLDS
            globalTableVersion,                 -,                     2019.11.21, -,     FAILS
            globalTableVersion,                 -,                     2017.11.29, -,     HOLDS
            globalTableVersion,                 2019.11.21,            2019.11.21, -,     FAILS
            globalTableVersion,                 -,                     -,          true,  HOLDS
            globalTableVersion,                 -,                     -,          false, FAILS
            lifecycle,                          -,                     -,          true,  FAILS
            lifecycle,                          -,                     -,          false, HOLDS
            lifecycle,                          x,                     -,          -,     FAILS
            lifecycle,                          -,                     x,          -,     HOLDS
            witnessRegions,                     -,                     -,          true,  FAILS
            witnessRegions,                     -,                     -,          false, HOLDS
            replicas,                           -,                     -,          true,  HOLDS
            multiAccount,                       true,                  -,          -,     UNKNOWN
            multiAccount,                       -,                     -,          false, UNKNOWN
            replicas.deletionProtectionEnabled, true,                  -,          -,     HOLDS
            replicas.tags,                      -,                     -,          true,  UNKNOWN
            replicas.indexNames,                -,                     -,          true,  HOLDS
            """)
    void aConditionHoldsFailsOrIsUnknown(
            String path, @Nullable String is, @Nullable String not, @Nullable Boolean present, Answer answer) {
        Judged rule = new Judged().of(FactType.GLOBAL_TABLE).given(KNOWN, SECRET, global());
        Condition condition = new Condition(path, list(is), list(not), present);
        CompiledCondition compiled =
                CompiledCondition.compile(GlobalTable.class, condition).orElseThrow();

        assertThat(compiled.ask(rule.part(), rule.linked(GlobalTable.class, "orders")))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} is no path of a table: {1}")
    @CsvSource({"replicas, true", "tableStatus, false", "VaultUse.recoveryPoints, false", "VaultUse.lost, true"})
    void aPathThatASubjectDoesNotHaveIsNoCondition(String path, boolean empty) {
        Condition condition = new Condition(path, List.of(), List.of(), true);

        assertThat(CompiledCondition.compile(io.github.wardyn.model.Table.class, condition)
                        .isEmpty())
                .isEqualTo(empty);
    }

    private static List<String> list(@Nullable String texts) {
        return texts == null ? List.of() : List.of(texts.split(";", -1));
    }

    private static Replica replica(String name, boolean known) {
        return Judged.fact(
                Replica.class,
                name,
                draft -> known
                        ? draft.set("deletionProtectionEnabled", true)
                                .set("tags", Map.of())
                                .set("indexNames", List.of("by-day"))
                        : draft);
    }

    private static GlobalTable global() {
        return Judged.fact(
                GlobalTable.class,
                "orders",
                draft -> draft.set(
                                "replicas",
                                List.of(
                                        FactDraft.mention(Replica.class, KNOWN.id(), DENIED),
                                        FactDraft.mention(Replica.class, SECRET.id(), DENIED)))
                        .set("globalTableVersion", GlobalTableVersion.V2019_11_21)
                        .set("witnessRegions", List.of())
                        .absent("lifecycle"));
    }
}
