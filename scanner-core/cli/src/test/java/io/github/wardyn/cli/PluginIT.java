package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.cli.Distribution.Outcome;
import io.github.wardyn.model.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that come and go. */
final class PluginIT {

    private static final String SNAPSHOT =
            Path.of("src/test/resources/snapshots/fail.jsonl").toAbsolutePath().toString();

    @TempDir
    Path directory;

    private Distribution wardyn;

    @BeforeEach
    void copyDistribution() throws IOException {
        wardyn = Distribution.built(directory).copiedTo(directory.resolve("copy"));
    }

    @Test
    void aStrangersReporterIsFoundInThePluginsFolder() throws Exception {
        writeJar(wardyn.home().resolve("plugins/stranger.jar"));
        Outcome outcome = wardyn.run("scan", "--no-cache", "--format", "one-number", SNAPSHOT);
        assertThat(outcome.out()).isEqualTo("1\n");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void withoutReportersTheProgramSaysWhatIsMissing() throws Exception {
        try (Stream<Path> jars = Files.list(wardyn.home().resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.getFileName().toString().startsWith("wardyn-reporters"))
                    .toList()) {
                Files.delete(jar);
            }
        }
        Outcome outcome = wardyn.run("scan", "--no-cache", SNAPSHOT);
        assertThat(outcome.err()).startsWith("wardyn: there is no format \"console\".\n");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    private static void writeJar(Path file) throws IOException {
        String name = StrangersReporter.class.getName();
        String path = name.replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                InputStream bytes =
                        Objects.requireNonNull(PluginIT.class.getClassLoader().getResourceAsStream(path), path)) {
            jar.putNextEntry(new JarEntry(path));
            bytes.transferTo(jar);
            jar.putNextEntry(new JarEntry("META-INF/services/" + Reporter.class.getName()));
            jar.write(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
