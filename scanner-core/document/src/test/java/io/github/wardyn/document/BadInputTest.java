package io.github.wardyn.document;

import static io.github.wardyn.document.Reading.codes;
import static io.github.wardyn.document.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final Limits SMALL = new Limits(100_000, 50, 10_000, 100, 10_000);

    @ParameterizedTest
    @ValueSource(strings = {"{\n \"a\": 1,\n \"a\": 2\n}", "\na: 1\na: 2\n", "\n? a\n: 1\n'a': 2\n"})
    void aKeyWrittenTwiceIsTold(String text) {
        Document document = read(text);
        assertThat(codes(document)).containsExactly("duplicate-key");
        Problem problem = document.problems().get(0);
        assertThat(problem.place().line()).isBetween(3, 4);
        assertThat(problem.message()).contains("\"a\"").contains("line 2");
        assertThat(document.root().orElseThrow().asMapping().orElseThrow().text("a"))
                .contains("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: &x\n  b: *x'       | alias-cycle      | 2 | 6",
                "'&x [*x]'              | alias-cycle      | 1 | 5",
                "a: *nowhere            | unknown-alias    | 1 | 4",
                "'a:\n\tb: 1'           | invalid-yaml     | 2 | 1",
                "'a: [1, 2'             | invalid-yaml     | 1 | 9",
                "'a: \"open'            | invalid-yaml     | 1 | 9",
                "'a: b: c'              | invalid-yaml     | 1 | 5",
                "'ok: 1\nno: \u0001'    | invalid-yaml     | 2 | 5",
                "'[1, 2]: a'            | invalid-json     | 1 | 7",
                "'? [1]\n: a'           | unsupported-key  | 1 | 3",
                "'{\"a\": 1,}'          | invalid-json     | 1 | 9",
                "'{\"a\": tru}'         | invalid-json     | 1 | 7",
                "'{\"a\": 1} x'         | invalid-json     | 1 | 10",
                "'{\"a\": 1}\n{\"b\": 2}' | trailing-content | 2 | 1",
                "'{\"a\": [1, 2'        | invalid-json     | 1 | 12",
                "'{\"a\": \"b'          | invalid-json     | 1 | 9",
                "'a: {<<: 1}'           | unsupported-merge | 1 | 9",
            })
    void whatIsWrongIsAProblemWithItsPlace(String text, String code, int line, int column) {
        Document document = read(text);
        assertThat(codes(document)).containsExactly(code);
        assertThat(document.isSound()).isFalse();
        Problem problem = document.problems().get(0);
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.place().column()).isEqualTo(column);
        assertThat(problem.message()).endsWith(".");
    }

    @Test
    void documentsBeforeASyntaxErrorAreKept() {
        Document document = read("a: 1\n---\nb: [\n");
        assertThat(document.documents()).hasSize(1);
        assertThat(codes(document)).containsExactly("invalid-yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "# only a comment\n", "---\n", "\uFEFF"})
    void anEmptyFileIsTold(String text) {
        assertThat(codes(read(text))).hasSize(1).first().isIn("empty-file", "invalid-yaml");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirPlace() {
        byte[] bytes = "a: 1\nb: \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Document document = DocumentReader.read("latin.yaml", bytes, Limits.DEFAULTS);
        assertThat(document.problems().toString()).contains("latin.yaml:2:4").contains("not valid UTF-8");
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(codes(DocumentReader.read("half", half, Limits.DEFAULTS))).containsExactly("invalid-encoding");
    }

    @Test
    void aBombOfAliasesIsPaidForWithWhatItHolds() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        IntStream.range(1, 9)
                .forEach(i -> bomb.append("a" + i + ": &a" + i + " [")
                        .append(("*a" + (i - 1) + ", ").repeat(9))
                        .append("*a" + (i - 1) + "]\n"));
        assertThat(codes(read(bomb.toString(), SMALL))).containsExactly("too-many-values");
        assertThat(codes(read(bomb.toString()))).containsExactly("too-many-values");
    }

    @Test
    void aliasesCannotNestDeeperThanTheLimit() {
        var chain = new StringBuilder("a0: &a0 [x]\n");
        IntStream.range(1, 80).forEach(i -> chain.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n"));
        assertThat(codes(read(chain.toString(), SMALL))).containsExactly("too-deep");
    }

    @ParameterizedTest
    @CsvSource({"[,],''", "{\"a\":,},1", "{a: ,},1"})
    void deepNestingIsRefusedWithoutOverflow(String open, String close, String inner) {
        String deep = open.repeat(100_000) + inner + close.repeat(100_000);
        assertThat(codes(read(deep))).containsExactly("too-deep");
        String allowed = open.repeat(199) + inner + close.repeat(199);
        assertThat(read(allowed).problems()).isEmpty();
    }

    @Test
    void indentedBlocksCountTheirDepthToo() {
        var deep = new StringBuilder();
        IntStream.range(0, 300).forEach(i -> deep.append(" ".repeat(i)).append("a:\n"));
        assertThat(codes(read(deep.toString()))).containsExactly("too-deep");
    }

    @Test
    void eachLimitHasItsProblem() {
        assertThat(codes(read("x".repeat(100_001), SMALL))).containsExactly("file-too-large");
        assertThat(codes(read("x".repeat(10_001), SMALL))).containsExactly("scalar-too-long");
        assertThat(codes(read("[\"" + "x".repeat(10_001) + "\"]", SMALL))).containsExactly("scalar-too-long");
        assertThat(codes(read("[" + "1,".repeat(10_001) + "1]", SMALL))).containsExactly("too-many-values");
        assertThat(codes(read("- &a 1\n" + "- *a\n".repeat(101), SMALL))).containsExactly("too-many-aliases");
    }

    @Test
    void aFileThatCannotBeOpenedIsAProblem(@TempDir Path directory) {
        assertThat(codes(DocumentReader.readFile(directory.resolve("none.yaml"), "none.yaml", SMALL)))
                .containsExactly("no-such-file");
        assertThat(codes(DocumentReader.readFile(directory, "dir", SMALL))).containsExactly("unreadable-file");
    }
}
