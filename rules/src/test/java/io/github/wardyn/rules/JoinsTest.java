package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.SourceLines;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a report draws: keys and global tables with what hangs on them. */
final class JoinsTest {

    private static final List<RuleCase> CASES = RuleCases.read(Path.of("catalog"));

    @Test
    void aKeyAboutToBeDeletedIsDrawnWithAllThatNeedsIt() {
        List<Join> joins = judge(
                "a key about to be deleted that all kinds of resources need fails, and the finding lists them all");

        assertThat(joins).singleElement().satisfies(join -> {
            assertThat(join.hub().id().name()).isEqualTo("orders-key");
            assertThat(join.components())
                    .containsEntry("keyState", "PendingDeletion")
                    .containsEntry("deletionDate", "2026-12-01T10:00:00Z");
            assertThat(join.spokes())
                    .extracting(spoke -> spoke.resource().id().name())
                    .containsExactly("vault", "orders", "orders-copy", "nightly", "export", "point", "restore");
            assertThat(join.total()).isEqualTo(7);
            assertThat(join.spokes().get(1).components()).containsEntry("tableStatus", "ACTIVE");
        });
    }

    @Test
    void aKeyThatNoFindingTouchesIsNotDrawn() {
        assertThat(judge("a key in use that is enabled, disabled or gone is not about to be deleted"))
                .isEmpty();
    }

    @Test
    void aKeyOfWhichNothingIsKnownSaysSo() {
        assertThat(judge("a key that nobody may describe is unknown"))
                .singleElement()
                .satisfies(join -> {
                    assertThat(join.components()).containsEntry("keyState", "(unknown)");
                });
    }

    private static List<Join> judge(String name) {
        RuleCase ruleCase = CASES.stream()
                .filter(known -> known.rule().equals("key-pending-deletion-in-use")
                        && known.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<RuleId, Policy.Setting> settings = new TreeMap<>();
        for (RuleDefinition rule : Catalog.rules()) {
            if (rule.name().equals(ruleCase.rule())) {
                settings.put(rule.id(), new Policy.Setting(null, Map.of()));
            }
        }
        ScanReport report = new DefaultRuleEngine("wardyn", Catalog.PACKS)
                .evaluate(new EvaluationRequest(
                        List.of(ruleCase.given()),
                        new Policy("case", settings, Policy.PolicyScope.ALL, null, List.of()),
                        ruleCase.given().header().takenAt(),
                        null,
                        SourceLines.NONE,
                        false));
        return report.joins();
    }
}
