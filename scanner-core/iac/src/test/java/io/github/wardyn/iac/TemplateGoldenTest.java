package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code fixtures/cloudformation} in one scan. Update the expected files with {@code -Dgolden.update}. */
class TemplateGoldenTest {
    private static final Path GOLDEN = Fixtures.ROOT.resolve("golden/cloudformation");

    static Stream<Arguments> roots() {
        Snapshot snapshot = Fixtures.collect(Fixtures.TEMPLATES);
        var parts = new ArrayList<Arguments>();
        snapshot.parts().forEach(part -> parts.add(Arguments.of(part.scope().value(), snapshot, part)));
        return parts.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roots")
    void aTemplateGivesItsFacts(String root, Snapshot snapshot, SnapshotPart part) throws IOException {
        Path golden = GOLDEN.resolve(root + ".json");
        String actual = SnapshotText.of(snapshot, part);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyTemplateButTheNestedOnesIsARoot() {
        List<String> roots =
                roots().map(arguments -> (String) arguments.get()[0]).toList();
        assertThat(roots)
                .hasSizeGreaterThan(25)
                .contains("nested/application.yaml", "cdk.out/Orders.template.json", "utf-16.json")
                .doesNotContain(
                        "nested/security.yaml",
                        "nested/storage/tables.yaml",
                        "cdk.out/OrdersKeys1234.nested.template.json",
                        "parameters/production.json");
    }

    @Test
    void everyExpectedFileBelongsToARoot() throws IOException {
        List<String> roots =
                roots().map(arguments -> arguments.get()[0] + ".json").toList();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(roots);
        }
    }

    @Test
    void theSameTemplatesGiveTheSameFactsEveryTime() {
        assertThat(Fixtures.collect(Fixtures.TEMPLATES).parts())
                .isEqualTo(Fixtures.collect(Fixtures.TEMPLATES).parts());
    }
}
