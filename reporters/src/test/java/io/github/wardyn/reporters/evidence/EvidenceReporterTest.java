package io.github.wardyn.reporters.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Trees;
import io.github.wardyn.reporters.Written;
import io.github.wardyn.reporters.sarif.SarifReporter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class EvidenceReporterTest {

    private static final int LONGEST_NAME = 255;

    @ParameterizedTest(name = "{0}")
    @Samples
    void pathsAndBytesAreThoseOfTheFullSarifReport(String name, ScanReport report) {
        Written evidence = Written.by(new EvidenceReporter(), report);
        Map<String, String> embedded = new TreeMap<>();
        String sarif = Written.by(new SarifReporter(), report, Map.of("sarif-profile", "full"))
                .text();
        for (Map<String, Object> run : Trees.maps(Trees.parse(sarif), "runs")) {
            for (Map<String, Object> artifact : Trees.maps(run, "artifacts")) {
                if (artifact.containsKey("contents")) {
                    String path = URI.create(Trees.text(Trees.map(artifact, "location"), "uri"))
                            .getPath();
                    embedded.put(
                            path.substring("evidence/".length()), Trees.text(Trees.map(artifact, "contents"), "text"));
                }
            }
        }
        assertThat(evidence.text()).isEqualTo(embedded.remove("summary.json"));
        assertThat(embedded).containsAllEntriesOf(evidence.beside());
    }

    @Test
    void namesAreThoseThatEveryFileSystemTakes() {
        Map<String, String> files =
                Written.by(new EvidenceReporter(), SampleReports.hostile()).beside();
        assertThat(files).hasSizeGreaterThan(5);
        for (String path : files.keySet()) {
            assertThat(path.split("/", -1)).allSatisfy(segment -> {
                assertThat(segment)
                        .doesNotContainPattern("[\\\\:*?\"<>|%\\x00-\\x1f]")
                        .isNotIn("", ".", "..");
                assertThat(segment.getBytes(StandardCharsets.UTF_8).length).isLessThan(LONGEST_NAME);
            });
        }
    }
}
