package io.github.wardyn.rulecompiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalog of one rule that the tests change. */
final class SampleCatalog {

    private static final String RULE = "backup/pitr-window-short/";

    private SampleCatalog() {}

    static Path copy(Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(RULE));
        for (String file : List.of("rule.yaml", "rule.drl")) {
            try (InputStream in = SampleCatalog.class.getResourceAsStream("sample/" + RULE + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        return directory;
    }

    static RuleCompiler compiler() {
        return new RuleCompiler("io.github.wardyn.rules", "sample", SampleCatalog.class.getClassLoader());
    }
}
