package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Limits;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    private static final String TEMPLATE = "Resources: {Table: {Type: AWS::DynamoDB::Table}}\n";
    private static final String PLAN = "{\"format_version\":\"1.2\",\"planned_values\":{\"root_module\":{}}}";

    @TempDir
    private Path base;

    @BeforeEach
    void writeFiles() throws IOException {
        write("a.yaml", TEMPLATE);
        write("deep/er/b.template", TEMPLATE);
        write("main.tf", "resource \"x\" \"y\" {}\n");
        write("plan.json", PLAN);
        write("package.json", "{\"name\": \"Resources of a package\"}");
        write("saved.jsonl", "{\"wardynSnapshot\": 1, \"takenAt\": \"2026-11-22T00:00:00Z\"}\n");
        write("lines.jsonl", "{\"takenAt\": 1}\n");
        write("notes.txt", TEMPLATE);
        write("node_modules/x/c.yaml", TEMPLATE);
        write(".git/d.yaml", TEMPLATE);
        write(".terraform/providers/e.tf", "x");
        write(".terraform/modules/f.tf", "x");
        write("ignored/g.yaml", TEMPLATE);
        write("ignored/kept.yaml", TEMPLATE);
        write(".gitignore", "# what git ignores\nignored/*\n!kept.yaml\n/deep/**/*.template\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Inputs find(boolean respectGitignore, Path... paths) {
        return InputFinder.find(List.of(paths), base, Limits.DEFAULTS, respectGitignore);
    }

    private static List<String> names(Inputs inputs, InputKind kind) {
        return inputs.of(kind).stream().map(InputFile::name).toList();
    }

    @Test
    void aWalkFindsWhatIsAnInputByContentAndLeavesTheRest() {
        Inputs inputs = find(false, base);
        assertThat(names(inputs, InputKind.CLOUDFORMATION))
                .containsExactly("a.yaml", "deep/er/b.template", "ignored/g.yaml", "ignored/kept.yaml");
        assertThat(names(inputs, InputKind.TERRAFORM)).containsExactly(".terraform/modules/f.tf", "main.tf");
        assertThat(names(inputs, InputKind.TERRAFORM_PLAN)).containsExactly("plan.json");
        assertThat(names(inputs, InputKind.SNAPSHOT)).containsExactly("saved.jsonl");
        assertThat(inputs.problems()).isEmpty();
    }

    @Test
    void whatGitIgnoresIsLeftOutOnRequest() {
        assertThat(names(find(true, base), InputKind.CLOUDFORMATION)).containsExactly("a.yaml", "ignored/kept.yaml");
    }

    @Test
    void aFileThatIsNamedMayHaveAnyNameButMustBeAnInput() {
        assertThat(names(find(false, base.resolve("notes.txt")), InputKind.CLOUDFORMATION))
                .containsExactly("notes.txt");
        assertThat(find(false, base.resolve("package.json")).problems())
                .extracting(Problem::code)
                .containsExactly("not-recognized");
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        write("outside/secret.yaml", TEMPLATE);
        Path inside = Files.createDirectory(base.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link"), base.resolve("outside"));
        Files.createSymbolicLink(inside.resolve("link.yaml"), base.resolve("outside/secret.yaml"));
        Files.createSymbolicLink(inside.resolve("loop"), inside);
        assertThat(find(false, inside).files()).isEmpty();
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() {
        Inputs inputs = find(false, base, base.resolve("a.yaml"), base.resolve("deep/../a.yaml"));
        assertThat(names(inputs, InputKind.CLOUDFORMATION)).hasSize(4);
    }

    @Test
    void standardInputIsRecognisedToo() {
        byte[] bytes = TEMPLATE.getBytes(StandardCharsets.UTF_8);
        assertThat(names(InputFinder.of("stdin", bytes, Limits.DEFAULTS), InputKind.CLOUDFORMATION))
                .containsExactly("stdin");
        assertThat(InputFinder.of("stdin", new byte[0], Limits.DEFAULTS).problems())
                .extracting(Problem::code)
                .containsExactly("not-recognized");
    }

    @Test
    void aNestedTemplateIsOpenedOnlyBelowTheOneThatNamesIt() throws IOException {
        String nested = "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: %s}}}\n";
        write("deep/below.yaml", nested.formatted("er/b.template"));
        write("deep/above.yaml", nested.formatted("../a.yaml"));
        write("deep/nowhere.yaml", nested.formatted("\"\\0\""));
        assertThat(gaps(find(false, base.resolve("deep/below.yaml")))).isFalse();
        assertThat(gaps(find(false, base.resolve("deep/above.yaml")))).isTrue();
        assertThat(gaps(find(false, base.resolve("deep/nowhere.yaml")))).isTrue();
    }

    private static boolean gaps(Inputs inputs) {
        return Fixtures.collect(inputs, List.of(), Map.of()).header().coverage().entries().stream()
                .anyMatch(entry -> !entry.complete());
    }
}
