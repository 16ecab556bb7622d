package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is deployed, what declares it and what was saved of it give the same facts, and so the same verdicts. Update the
 * saved snapshots with {@code -Dgolden.update}.
 */
class ParityTest {

    /** What only a deployed resource has. A template says of the first that it is unknown, of the others nothing. */
    private static final Map<String, List<String>> DEPLOYED_ONLY = Map.of(
            "KmsKey", List.of("creationDate"),
            "Table", List.of("creationDateTime", "pointInTimeRecovery.earliestRestorableDateTime"),
            "Replica", List.of("table", "pointInTimeRecovery.earliestRestorableDateTime"),
            "DaxCluster", List.of("nodes", "networkInterfaceIds"));

    private static final String DECLARED_ONLY = "lifecycle";

    /** Types of facts that every account has, or that a deployed resource has beside it. */
    private static final Set<String> ALWAYS_THERE = Set.of("AccountRegion", "BackupRegionSettings");

    static List<ParityCase> cases() throws IOException {
        return ParityCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTemplateGivesTheFactsOfWhatItDeploys(ParityCase one) throws IOException {
        Map<String, ObjectNode> deployed = comparable(FactTrees.of(FactTrees.lines(one.recorded())));
        Map<String, ObjectNode> declared = comparable(FactTrees.of(
                FactTrees.lines(one.template()).stream().map(one.deployed()).toList()));

        assertThat(declared).isNotEmpty();
        assertThat(deployed.keySet()).containsAll(declared.keySet());
        declared.forEach(
                (fact, components) -> assertThat(text(deployed, fact)).as(fact).isEqualTo(components.toPrettyString()));
        deployed.keySet().removeAll(declared.keySet());
        assertThat(deployed.keySet().stream().filter(fact -> !isBeside(fact, declared.keySet())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSavedSnapshotGivesTheFactsThatWereCollected(ParityCase one) throws IOException {
        List<String> collected = FactTrees.lines(one.recorded());
        if (System.getProperty("golden.update") != null) {
            Files.write(one.snapshotFile(), collected);
        }
        assertThat(FactTrees.lines(one.snapshot())).containsExactlyElementsOf(collected);
        assertThat(Files.readAllLines(one.snapshotFile())).containsExactlyElementsOf(collected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void allThreeAreJudgedAlike(ParityCase one) throws IOException {
        UnaryOperator<String> deployed = one.deployed();
        Map<String, String> ofTemplate = verdicts(one.template(), deployed);
        Map<String, String> ofRecorded = verdicts(one.recorded(), UnaryOperator.identity());
        Map<String, String> ofSnapshot = verdicts(one.snapshot(), UnaryOperator.identity());

        assertThat(ofSnapshot).isEqualTo(ofRecorded);
        ofRecorded.keySet().retainAll(ofTemplate.keySet());
        assertThat(ofRecorded).isNotEmpty().isEqualTo(ofTemplate);
    }

    private static Map<String, ObjectNode> comparable(Map<String, ObjectNode> facts) {
        facts.forEach((fact, components) -> {
            components.remove(DECLARED_ONLY);
            String type = fact.substring(0, fact.indexOf(' '));
            DEPLOYED_ONLY.getOrDefault(type, List.of()).forEach(path -> FactTrees.without(components, path));
        });
        return facts;
    }

    private static String text(Map<String, ObjectNode> facts, String fact) {
        return Objects.requireNonNull(facts.get(fact)).toPrettyString();
    }

    /** Regional tables of a declared replica with their parts, and keys of other Regions, are not declared themselves. */
    private static boolean isBeside(String fact, Set<String> declared) {
        String[] words = fact.split(" ", 2);
        return ALWAYS_THERE.contains(words[0])
                || (words[0].equals("KmsKey") && words[1].contains(":eu-central-1:"))
                || declared.stream()
                        .anyMatch(one -> one.startsWith("Replica ") && words[1].startsWith(one.substring(8)));
    }

    /** Verdicts by rule and subject, of the rules that judge both templates and accounts. */
    private static Map<String, String> verdicts(Snapshot snapshot, UnaryOperator<String> deployed) {
        ScanReport report =
                EveryRule.judge(snapshot, rule -> rule.worlds().containsAll(Set.of(World.LIVE, World.CLOUDFORMATION)));
        Map<String, String> verdicts = new TreeMap<>();
        for (Finding finding : report.findings()) {
            verdicts.put(
                    finding.rule() + " "
                            + deployed.apply(finding.resource().id().canonical()),
                    finding.verdict().toString());
        }
        return verdicts;
    }
}
