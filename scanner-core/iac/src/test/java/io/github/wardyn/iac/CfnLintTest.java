package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asks cfn-lint whether the templates are such as CloudFormation takes; skipped where it is not installed. */
class CfnLintTest {
    /** Wrong on purpose, with a macro that nobody knows, in an encoding that cfn-lint does not read, or no templates. */
    private static final Set<String> LEFT_OUT = Set.of(
            "misspelt.yaml",
            "macros.yaml",
            "utf-16.json",
            "cdk.out/manifest.json",
            "parameters/production.json",
            "parameters/development.json",
            "README.md");

    @Test
    void cloudFormationWouldTakeTheTemplates() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "cfn-lint is not on the path");
        var command = new ArrayList<>(List.of("cfn-lint", "--ignore-checks", "W", "I", "--"));
        try (Stream<Path> files = Files.walk(Fixtures.TEMPLATES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> Fixtures.TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !LEFT_OUT.contains(name))
                    .sorted()
                    .forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .directory(Fixtures.TEMPLATES.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("cfn-lint", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
