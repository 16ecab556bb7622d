package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Limits;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTemplatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "syntax.yaml, invalid-yaml, 0",
        "trailing-comma.json, invalid-json, 0",
        "tabs.yaml, invalid-yaml, 0",
        "duplicate-key.yaml, duplicate-key, 1",
        "alias-cycle.yaml, alias-cycle, 0",
        "alias-bomb.yaml, too-many-values, 0",
        "deep.json, too-deep, 0",
        "latin-1.yaml, invalid-encoding, 0",
        "resources-a-list.yaml, invalid-section, 0",
        "no-type.yaml, resource-without-type resource-without-type, 1",
        "condition-cycle.yaml, '', 1",
        "nests-itself.yaml, nested-too-deep, 0",
        "ignore.yaml, invalid-ignore invalid-ignore invalid-ignore invalid-ignore, 1",
        "ignore-comments.yaml, invalid-ignore invalid-ignore invalid-ignore invalid-ignore, 1",
        "not-a-template.yaml, not-recognized, 0",
        "empty.yaml, not-recognized, 0",
        "missing.yaml, unreadable-file, 0",
        "wrong-shapes.yaml, "
                + "invalid-function invalid-function unknown-condition unknown-reference invalid-function, 3",
    })
    void whatIsBrokenIsToldAndTheRestIsRead(String file, String codes, int facts) {
        Snapshot snapshot = Fixtures.collect(Fixtures.BROKEN.resolve(file));
        assertThat(String.join(
                        " ",
                        snapshot.header().problems().stream().map(Problem::code).toList()))
                .isEqualTo(codes);
        assertThat(facts(snapshot)).hasSize(facts);
    }

    @Test
    void everyProblemNamesItsFileAndSaysWhatIsWrong() {
        Snapshot snapshot = Fixtures.collect(Fixtures.BROKEN);
        assertThat(snapshot.header().problems()).hasSizeGreaterThan(15).allSatisfy(problem -> {
            assertThat(problem.place().file()).contains("broken/cloudformation/");
            assertThat(problem.message()).endsWith(".");
        });
    }

    @Test
    void aWalkTellsOfBrokenTemplatesButNotOfOtherFiles() {
        List<String> files = Fixtures.collect(Fixtures.BROKEN).header().problems().stream()
                .map(problem -> Path.of(problem.place().file()).getFileName().toString())
                .distinct()
                .toList();
        assertThat(files)
                .contains("syntax.yaml", "trailing-comma.json", "tabs.yaml", "alias-bomb.yaml", "latin-1.yaml")
                .doesNotContain("not-a-template.yaml", "empty.yaml");
    }

    @Test
    void aBrokenTemplateBesideASoundOneCostsOnlyItself() {
        Snapshot snapshot = Fixtures.collect(
                Fixtures.BROKEN.resolve("syntax.yaml"), Fixtures.TEMPLATES.resolve("table-minimal.json"));
        assertThat(facts(snapshot)).hasSize(1);
        assertThat(snapshot.header().problems()).hasSize(1);
    }

    @Test
    void aValueOfTheWrongShapeIsUnknownAndNotADefault() {
        Table table = facts(Fixtures.collect(Fixtures.BROKEN.resolve("wrong-shapes.yaml"))).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(fact -> fact.id().canonical().endsWith("/Table"))
                .findFirst()
                .orElseThrow();
        assertThat(table.deletionProtectionEnabled()).isNull();
        assertThat(table.unknowns().reason("deletionProtectionEnabled")).isPresent();
        assertThat(table.billingMode()).isNull();
    }

    /** Cuts every sound template at many places, and swaps a character at others: nothing may ever be thrown. */
    @Test
    void noMutilatedTemplateEverBreaksTheReader() throws IOException {
        try (Stream<Path> files = Files.walk(Fixtures.TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at = 7; at < bytes.length; at += 211) {
                    byte[] cut = Arrays.copyOf(bytes, at);
                    byte[] swapped = bytes.clone();
                    swapped[at] = (byte) "{}[]:,-\"!&*'|> #\n".charAt(at % 17);
                    for (byte[] variant : List.of(cut, swapped)) {
                        Inputs inputs = InputFinder.of(file.getFileName().toString(), variant, Limits.DEFAULTS);
                        assertThat(Fixtures.collect(inputs, List.of(), Map.of())
                                        .header()
                                        .problems())
                                .isNotNull();
                    }
                }
            }
        }
    }

    private static List<Fact> facts(Snapshot snapshot) {
        var facts = new ArrayList<Fact>();
        snapshot.parts().forEach(part -> facts.addAll(part.facts()));
        return facts;
    }
}
