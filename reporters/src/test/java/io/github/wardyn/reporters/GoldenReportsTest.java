package io.github.wardyn.reporters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format of every small report, as it stands in {@code fixtures/golden/reports}. Update the expected files with
 * {@code -Dgolden.update}, and read the difference.
 */
final class GoldenReportsTest {

    private static final Path GOLDEN = Path.of("../fixtures/golden/reports");

    /** All but the report of hostile names, of which other tests say what matters. */
    static Stream<String> names() {
        return SampleReports.small().keySet().stream().filter(name -> !name.equals("hostile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyFormatIsAsExpected(String name) throws IOException {
        Path folder = GOLDEN.resolve(name);
        Map<String, String> written =
                written(Objects.requireNonNull(SampleReports.small().get(name)).get());
        if (System.getProperty("golden.update") != null) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Map<String, String> expected = expected(folder);
        assertThat(written).containsOnlyKeys(expected.keySet());
        written.forEach((file, text) -> assertThat(text)
                .as("%s of %s; update with -Dgolden.update, and read the difference", file, name)
                .isEqualTo(expected.get(file)));
    }

    private static Map<String, String> written(ScanReport report) {
        Map<String, String> files = new TreeMap<>();
        for (Reporter reporter : ServiceLoader.load(Reporter.class)) {
            Written written = Written.by(reporter, report);
            String folder = reporter.format().equals("evidence") ? "evidence/" : "";
            String text = reporter.format().equals("html") ? withoutAssets(written.text()) : written.text();
            files.put(folder + reporter.fileName(), text);
            written.beside().forEach((name, part) -> files.put(folder + name, part));
        }
        return files;
    }

    /** Leaves out style, script and the policy that names their digests, which are no part of what a report says. */
    private static String withoutAssets(String html) {
        return html.replaceFirst("(?s)<style>.*?</style>", "<style></style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
                .replaceFirst("(http-equiv=\"Content-Security-Policy\" content=\")[^\"]*", "$1");
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
