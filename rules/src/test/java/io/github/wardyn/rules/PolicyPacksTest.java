package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.engine.Policies;
import io.github.wardyn.engine.PolicyLoading;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import io.github.wardyn.model.World;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies of {@code sample-policies}. Update what they say of the fixture with {@code -Dgolden.update}. */
class PolicyPacksTest {

    private static final Path TOP = Path.of("..");
    private static final Map<String, byte[]> FILES = files();
    private static final Policies POLICIES = new Policies(Catalog.rules(), FILES);

    static Collection<String> names() {
        return FILES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadsWithoutAProblemUnderTheNameOfItsFile(String name) {
        PolicyLoading loading = load(name);

        assertThat(loading.problems()).isEmpty();
        assertThat(policy(name).name()).isEqualTo(name);
        assertThat(policy(name).rules()).isNotEmpty();
    }

    @Test
    void everyRuleIsInAPack() {
        Set<RuleId> held = names().stream()
                .flatMap(name -> policy(name).rules().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(Catalog.rules()).extracting(RuleDefinition::id).allMatch(held::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "aws-foundational-security, aws-fsbp",
        "security-hub, aws-fsbp security-hub",
        "pci-dss-4, pci-dss-4.0.1",
        "nist-800-53-r5, nist-800-53-r5",
        "cis-aws, cis-aws",
    })
    void thePackOfAFrameworkHoldsTheRulesThatAreMappedToItAndNoOther(String pack, String frameworks) {
        List<String> wanted = Arrays.asList(frameworks.split(" "));

        assertThat(policy(pack).rules().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalog.texts().stream()
                        .filter(text -> wanted.stream().anyMatch(text.controls()::containsKey))
                        .map(text -> text.id())
                        .toList());
    }

    @Test
    void thePackOfDeadlinesHoldsEveryRuleThatKnowsOne() {
        assertThat(policy("data-loss-deadlines").rules().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalog.rules().stream()
                        .filter(rule -> rule.deadline() != null)
                        .map(RuleDefinition::id)
                        .toList());
    }

    @Test
    void thePackForTemplatesHoldsWhatTheyCanShowByThemselves() {
        assertThat(policy("ci-templates").rules().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalog.rules().stream()
                        .filter(rule -> rule.enabledByDefault() && rule.absence() != Absence.ACCOUNT)
                        .filter(rule -> rule.worlds().stream().anyMatch(world -> world != World.LIVE))
                        .map(RuleDefinition::id)
                        .toList());
    }

    @Test
    void theStrictPackHoldsEveryRule() {
        assertThat(policy("strict-customer-managed-keys").rules().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Catalog.rules().stream().map(RuleDefinition::id).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysOfTheFixtureWhatIsExpected(String name) throws IOException {
        Path golden = TOP.resolve("fixtures/golden/policies").resolve(name + ".txt");
        String actual = verdicts(policy(name));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, actual);
        }
        assertThat(actual)
                .as("update with -Dgolden.update, and read the difference")
                .isEqualTo(Files.readString(golden));
    }

    private static PolicyLoading load(String name) {
        return POLICIES.load(List.of(name), LocalDate.EPOCH);
    }

    private static Policy policy(String name) {
        return Objects.requireNonNull(
                load(name).policy(), () -> load(name).problems().toString());
    }

    /** Gives what fails and what is unknown, a line each, and how often each rule said what. */
    private static String verdicts(Policy policy) {
        StringBuilder text = new StringBuilder("fail-on " + policy.failOn() + "\n");
        for (RuleCase part : RuleCases.read(TOP.resolve("fixtures/policies"))) {
            Snapshot snapshot = part.given();
            ScanReport report = new DefaultRuleEngine("wardyn", Catalog.PACKS)
                    .evaluate(new EvaluationRequest(
                            List.of(snapshot), policy, snapshot.header().takenAt(), null, SourceLines.NONE, false));
            text.append("\n# ").append(part.name()).append('\n');
            List<String> lines = new ArrayList<>();
            report.findings()
                    .forEach(finding -> lines.add(String.join(
                                    " ",
                                    finding.verdict().wireName(),
                                    finding.severity().wireName(),
                                    finding.rule().value(),
                                    finding.resource().id().name(),
                                    finding.deadline() == null
                                            ? ""
                                            : finding.deadline().at().toString())
                            .strip()));
            lines.forEach(line -> text.append(line).append('\n'));
            Map<RuleId, Set<String>> counts = new TreeMap<>();
            report.counts()
                    .forEach(count -> count.verdicts()
                            .forEach((verdict, number) -> counts.computeIfAbsent(count.rule(), rule -> new TreeSet<>())
                                    .add(verdict.wireName() + "=" + number)));
            counts.forEach((rule, verdicts) -> text.append(rule.value())
                    .append(' ')
                    .append(String.join(" ", verdicts))
                    .append('\n'));
        }
        return text.toString();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(TOP.resolve("sample-policies"))) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                files.put(path.getFileName().toString().replace(".yaml", ""), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample policies", e);
        }
        return files;
    }
}
