package io.github.wardyn.engine.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.dsl.pattern.D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBaseTest {

    enum KeyState {
        ENABLED,
        DISABLED
    }

    record Key(String id, KeyState state) {}

    record EncryptedTable(
            String name, @Nullable Key key, @Nullable Integer days) {}

    record Copy(String name, EncryptedTable table) {}

    interface Sink {
        void fail(String rule, EncryptedTable table);
    }

    interface Thresholds {
        int minimum();
    }

    private static final Global<Sink> FINDINGS = D.globalOf(Sink.class, "p", "findings");
    private static final Global<Thresholds> PARAMETERS = D.globalOf(Thresholds.class, "p", "parameters");

    @Test
    void rulesSeeLinkedFactsGlobalsAndAbsence() {
        Key disabled = new Key("k1", KeyState.DISABLED);
        EncryptedTable orders = new EncryptedTable("orders", disabled, 1);
        EncryptedTable users = new EncryptedTable("users", new Key("k2", KeyState.ENABLED), 35);
        EncryptedTable unread = new EncryptedTable("unread", null, null);

        assertThat(judge(orders, users, unread, disabled, new Copy("nightly", users)))
                .containsExactlyInAnyOrder(
                        "key-disabled orders", "window-short orders", "no-copy orders", "no-copy unread");
    }

    @Test
    void sessionsOfOneRuleBaseShareNothing() {
        EncryptedTable orders = new EncryptedTable("orders", new Key("k1", KeyState.DISABLED), 35);
        RuleBase rules = RuleBase.of(List.of(model()));

        List<String> both = Stream.of(orders, new EncryptedTable("users", null, 35))
                .flatMap(table -> judge(rules, table).stream())
                .toList();

        assertThat(both).containsExactlyInAnyOrder("key-disabled orders", "no-copy orders", "no-copy users");
    }

    @Test
    void aModelOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> RuleBase.of(List.of("rules.drl")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/drools/compiler/kie/builder/impl/KieBuilderImpl.class",
                "org/drools/drl/parser/DrlParser.class",
                "org/drools/model/codegen/ExecutableModelProject.class",
                "org/mvel2/MVEL.class",
                "org/antlr/runtime/Parser.class",
                "org/antlr/v4/runtime/Parser.class",
                "org/eclipse/jdt/core/compiler/CompilationProgress.class",
                "com/github/javaparser/JavaParser.class"
            })
    void noCompilerIsOnTheClassPath(String resource) {
        assertThat(RuleBaseTest.class.getClassLoader().getResource(resource)).isNull();
    }

    private static List<String> judge(Object... facts) {
        return judge(RuleBase.of(List.of(model())), facts);
    }

    private static List<String> judge(RuleBase rules, Object... facts) {
        List<String> found = new ArrayList<>();
        Sink sink = (rule, table) -> found.add(rule + " " + table.name());
        Thresholds thresholds = () -> 7;
        try (RuleSession session = rules.open(sink, thresholds)) {
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fire();
        }
        return found;
    }

    private static Model model() {
        Variable<EncryptedTable> table = D.declarationOf(EncryptedTable.class, "$table");
        Variable<Copy> copy = D.declarationOf(Copy.class, "$copy");
        return new ModelImpl()
                .addGlobal(FINDINGS)
                .addGlobal(PARAMETERS)
                .addRule(D.rule("p", "key-disabled")
                        .build(
                                D.pattern(table)
                                        .expr("key", t -> t.key() != null)
                                        .expr("disabled", t -> t.key().state() == KeyState.DISABLED),
                                D.on(table, FINDINGS).execute((t, f) -> f.fail("key-disabled", t))))
                .addRule(D.rule("p", "window-short")
                        .build(
                                D.pattern(table)
                                        .expr(
                                                "short",
                                                PARAMETERS,
                                                (t, p) -> t.days() != null && t.days() < p.minimum()),
                                D.on(table, FINDINGS).execute((t, f) -> f.fail("window-short", t))))
                .addRule(D.rule("p", "no-copy")
                        .build(
                                D.pattern(table),
                                D.not(D.pattern(copy).expr("same", table, (c, t) -> c.table() == t)),
                                D.on(table, FINDINGS).execute((t, f) -> f.fail("no-copy", t))));
    }
}
