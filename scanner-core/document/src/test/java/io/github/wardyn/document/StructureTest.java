package io.github.wardyn.document;

import static io.github.wardyn.document.Reading.at;
import static io.github.wardyn.document.Reading.mapping;
import static io.github.wardyn.document.Reading.read;
import static io.github.wardyn.document.Reading.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Document.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    @Test
    void keysKeepTheOrderOfTheFile() {
        assertThat(mapping("z: 1\na: 2\nm: 3").keys()).containsExactly("z", "a", "m");
        assertThat(mapping("{\"z\":1,\"a\":2,\"m\":3}").keys()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  {\"a\": 1} | JSON",
                "[1, 2]     | JSON",
                "{}         | JSON",
                "{Ref: a}   | YAML",
                "a: {\"b\": 1} | YAML",
                "'# c\n{\"a\": 1}' | YAML",
            })
    void theFirstCharactersTellJsonFromYaml(String text, Format expected) {
        assertThat(read(text).format()).isEqualTo(expected);
    }

    @Test
    void yamlMayHoldSeveralDocuments() {
        Document document = read("---\na: 1\n---\nb: 2\n...\n---\n# nothing\n");
        assertThat(document.problems()).isEmpty();
        assertThat(document.documents()).hasSize(2);
        assertThat(at(document.documents().get(1), "b").asText()).contains("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) {
        byte[] bytes = "\uFEFFa: é😀".getBytes(Charset.forName(charset));
        Document document = DocumentReader.read(Reading.FILE, bytes, Limits.DEFAULTS);
        assertThat(document.problems()).isEmpty();
        assertThat(at(document.root().orElseThrow(), "a").asText()).contains("é😀");
        byte[] json = "\uFEFF{\"a\": 1}".getBytes(Charset.forName(charset));
        assertThat(DocumentReader.read(Reading.FILE, json, Limits.DEFAULTS).format())
                .isEqualTo(Format.JSON);
    }

    @Test
    void anAliasRepeatsItsAnchor() {
        Node root = root("a: &x {k: v}\nb: *x\nc: [&y 1, *y]\n");
        assertThat(at(root, "b/k").asText()).contains("v");
        assertThat(at(root, "c/1").asText()).contains("1");
    }

    @Test
    void aMergeKeyAddsWhatTheMappingDoesNotSay() {
        Node root = root("one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\nall:\n  c: 3\n  <<: [*one, *two]\n");
        assertThat(at(root, "all").asMapping().orElseThrow().keys()).containsExactly("c", "a", "b");
        assertThat(at(root, "all/c").asText()).contains("3");
        assertThat(at(root, "all/b").asText()).contains("1");
    }

    @Test
    void aTenMegabyteLineIsRead() {
        String item = "{\"name\":\"" + "x".repeat(1000) + "\"},";
        String json = "[" + item.repeat(10_000) + "{\"last\":1}]";
        Node root = root(json);
        assertThat(root.asSequence().orElseThrow().items()).hasSize(10_001);
        assertThat(at(root, "10000").place().column()).isEqualTo(json.length() - "{\"last\":1}]".length() + 1);
        String yaml = "{list: " + json + "}";
        assertThat(at(root(yaml), "list").asSequence().orElseThrow().items()).hasSize(10_001);
    }

    @Test
    void theBytesOfJsonMayBeReadAsYamlOnRequest() {
        byte[] bytes = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.readYaml("f", bytes, Limits.DEFAULTS).format())
                .isEqualTo(Format.YAML);
        assertThat(DocumentReader.readJson("f", bytes, Limits.DEFAULTS).format())
                .isEqualTo(Format.JSON);
    }
}
