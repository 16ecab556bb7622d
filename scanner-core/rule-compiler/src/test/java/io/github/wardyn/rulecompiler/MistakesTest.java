package io.github.wardyn.rulecompiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in {@code mistakes.yaml} is named with its file, line, column and code. */
class MistakesTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyMistakeIsFoundAndNothingElse(Mistake mistake) throws IOException {
        Path catalog = SampleCatalog.copy(directory);
        Path folder = catalog.resolve("backup/pitr-window-short");
        if (!mistake.file().isEmpty()) {
            Path file = folder.resolve(mistake.file());
            String text = Files.readString(file);
            assertThat(text).contains(mistake.replace());
            Files.writeString(file, text.replace(mistake.replace(), mistake.by()));
        }

        Compilation compilation = SampleCatalog.compiler().compile(catalog, "rules");

        assertThat(compilation.problems().stream().map(MistakesTest::line))
                .containsExactlyInAnyOrderElementsOf(mistake.expect());
        assertThat(compilation.sources().isEmpty()).isEqualTo(!mistake.expect().isEmpty());
    }

    private static String line(Problem problem) {
        return problem.place().toString().replace("rules/backup/pitr-window-short/", "") + ": " + problem.code();
    }

    static Stream<Mistake> mistakes() {
        try (var stream = MistakesTest.class.getResourceAsStream("mistakes.yaml")) {
            return DocumentReader.readYaml("mistakes.yaml", stream.readAllBytes(), Limits.DEFAULTS).documents().stream()
                    .map(node -> Mistake.of(node.asMapping().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Mistake(String name, String file, String replace, String by, List<String> expect) {

        static Mistake of(MappingNode node) {
            List<String> expect = node.get("expect").orElseThrow().items().stream()
                    .map(Node::asText)
                    .map(text -> text.orElseThrow())
                    .toList();
            return new Mistake(
                    node.text("name").orElseThrow(),
                    node.text("file").orElse(""),
                    node.text("replace").orElse(""),
                    node.text("by").orElse(""),
                    expect);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
