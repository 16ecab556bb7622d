package io.github.wardyn.engine.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.UnknownReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Test cases as YAML: one document a case, whose name is a sentence. */
public final class CaseFile {

    private CaseFile() {}

    /** Gives the cases of a file of the class path as (name, case), and fails where two have one name. */
    public static Stream<Arguments> read(String path) {
        Document document = DocumentReader.readYaml(path, bytes(path), Limits.DEFAULTS);
        assertThat(document.problems()).isEmpty();
        List<MappingNode> cases = document.documents().stream()
                .map(node -> node.asMapping().orElseThrow())
                .toList();
        assertThat(cases).isNotEmpty().extracting(node -> text(node, "name")).doesNotHaveDuplicates();
        return cases.stream().map(node -> Arguments.of(text(node, "name"), node));
    }

    /** Compares an answer with the text {@code yes}, {@code no}, or {@code unknown: part of a reason}. */
    public static void assertAnswer(Answer actual, String expected) {
        String[] parts = expected.split(": ", 2);
        assertThat(actual.truth().toString().toLowerCase(Locale.ROOT))
                .as("%s", actual)
                .isEqualTo(parts[0]);
        assertThat(parts.length == 2)
                .as("a reason is expected exactly of an unknown")
                .isEqualTo(actual.isUnknown());
        if (actual.isUnknown()) {
            assertThat(actual.reasons().stream().map(UnknownReason::text).collect(Collectors.joining("; ")))
                    .contains(parts[1]);
        }
    }

    public static String text(MappingNode node, String key) {
        return node.text(key).orElseThrow(() -> new IllegalStateException(key + " is missing in " + node));
    }

    public static @Nullable String textOrNull(MappingNode node, String key) {
        return node.text(key).orElse(null);
    }

    public static List<String> texts(MappingNode node, String key) {
        return node.get(key).map(CaseFile::texts).orElse(List.of());
    }

    public static List<String> texts(Node node) {
        return node.asSequence().isPresent()
                ? node.items().stream().map(item -> item.asText().orElseThrow()).toList()
                : List.of(node.asText().orElseThrow());
    }

    /** Fails where a case holds a word that its test does not read. */
    public static void assertOnly(MappingNode node, String... keys) {
        assertThat(Set.of(keys)).containsAll(node.keys());
    }

    /** Writes the YAML of a case as the JSON that AWS would hold. */
    public static String json(Node node) {
        return node.fold(
                mapping -> mapping.entries().stream()
                        .map(entry -> quoted(entry.key()) + ":" + json(entry.value()))
                        .collect(Collectors.joining(",", "{", "}")),
                sequence -> sequence.items().stream().map(CaseFile::json).collect(Collectors.joining(",", "[", "]")),
                scalar -> scalar.isNull()
                                || scalar.asBoolean().isPresent()
                                || scalar.asLong().isPresent()
                        ? scalar.text()
                        : quoted(scalar.text()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static byte[] bytes(String path) {
        try (InputStream in = CaseFile.class.getClassLoader().getResourceAsStream(path)) {
            return java.util.Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
