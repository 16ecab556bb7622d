package io.github.wardyn.rulecompiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.RuleFolderCompiler;
import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomRuleCompilerTest {

    private final RuleFolderCompiler compiler =
            ServiceLoader.load(RuleFolderCompiler.class).findFirst().orElseThrow();

    @TempDir
    Path directory;

    @Test
    void givesTheClassFilesOfAPack() throws IOException {
        Compiled compiled = compiler.compile(SampleCatalog.copy(directory), "rules");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.classes())
                .containsKeys(
                        compiled.packClass(),
                        "io.github.wardyn.rules.custom.Definitions",
                        "io.github.wardyn.rules.custom.Texts",
                        "io.github.wardyn.rules.custom.GeneratedModels");
        assertThat(compiled.classes().values())
                .allSatisfy(bytes -> assertThat(bytes).startsWith(0xCA, 0xFE, 0xBA, 0xBE));
    }

    @Test
    void givesTheProblemsOfAWrongFolderAndNoClasses() throws IOException {
        Path catalog = SampleCatalog.copy(directory);
        Files.delete(catalog.resolve("backup/pitr-window-short/rule.drl"));

        Compiled compiled = compiler.compile(catalog, "rules");

        assertThat(compiled.classes()).isEmpty();
        assertThat(compiled.problems())
                .singleElement()
                .hasToString("rules/backup/pitr-window-short: The rule folder \"pitr-window-short\" has no rule.drl.\n"
                        + "  Try: copy a neighbour's rule.drl and change it, or delete the folder.");
    }

    @Test
    void anEmptyDirectoryIsAProblem() throws IOException {
        assertThat(compiler.compile(directory, "rules").problems())
                .extracting(problem -> problem.code())
                .containsExactly("no-rules");
    }
}
