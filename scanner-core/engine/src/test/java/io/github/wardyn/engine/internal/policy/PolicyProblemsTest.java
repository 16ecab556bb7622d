package io.github.wardyn.engine.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.Policies;
import io.github.wardyn.engine.PolicyLoading;
import io.github.wardyn.engine.internal.logic.CaseFile;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Parameter;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a policy, to the words: {@code policy/problems.yaml}. */
class PolicyProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    static Stream<Arguments> cases() {
        return CaseFile.read("policy/problems.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aWrongPolicyIsExplained(String name, MappingNode node) {
        Map<String, byte[]> packs = new TreeMap<>();
        MappingNode policies = node.get("policies").flatMap(Node::asMapping).orElseThrow();
        for (MappingNode.Entry entry : policies.entries()) {
            String text = "apiVersion: wardyn/v1\nkind: Policy\n"
                    + entry.value().asText().orElseThrow();
            packs.put(entry.key(), text.getBytes(StandardCharsets.UTF_8));
        }

        PolicyLoading loading = new Policies(List.of(RULE), packs).load(List.of("case"), TODAY);

        assertThat(loading.problems()).extracting(Object::toString).isEqualTo(problems(node));
        assertThat(loading.policy() == null).isEqualTo(!loading.problems().isEmpty());
    }

    private static List<String> problems(MappingNode node) {
        return node.get("problems").map(Node::items).orElse(List.of()).stream()
                .map(item -> item.asText().orElseThrow().strip())
                .toList();
    }

    private static final RuleDefinition RULE = new RuleDefinition(
            new RuleId("BAK014"),
            "pitr-window-short",
            List.of("pitr-window"),
            "Table can be restored to any moment of the last days",
            "backup",
            Severity.MEDIUM,
            List.of(),
            List.of(FactType.TABLE),
            Set.of(World.LIVE),
            List.of(),
            List.of(),
            null,
            Map.of(
                    "min-days",
                    new Parameter(
                            "min-days", Parameter.Type.INTEGER, 7L, 1L, 35L, List.of(), "days", "A week of mistakes.")),
            "",
            Map.of(),
            null,
            List.of(),
            true);
}
