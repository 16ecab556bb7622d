package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares with an expected file, or writes it anew with {@code -Dgolden.update}. */
final class Golden {

    private Golden() {}

    static void assertLines(String name, List<String> lines) {
        Path file = Path.of("src", "test", "resources", "golden", name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.write(file, lines);
            }
            assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
