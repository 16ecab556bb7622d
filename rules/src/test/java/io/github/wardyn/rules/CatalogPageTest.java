package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

class CatalogPageTest {

    @Test
    void thePageShowsTheCatalogAsItIs() throws IOException {
        Path page = Path.of("README.md");
        Path generated = Path.of(System.getProperty("rules.generated", "target/generated-sources/rules"))
                .resolve("README.md");
        if (System.getProperty("golden.update") != null) {
            Files.copy(generated, page, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(page)
                .as("run ./mvnw -pl rules -am test -Dgolden.update to write it anew")
                .hasSameTextualContentAs(generated);
    }
}
