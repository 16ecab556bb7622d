package io.github.wardyn.reporters.asff;

import static io.github.wardyn.reporters.Trees.map;
import static io.github.wardyn.reporters.Trees.maps;
import static io.github.wardyn.reporters.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.JsonSchemas;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Trees;
import io.github.wardyn.reporters.Written;
import io.github.wardyn.reporters.internal.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class AsffReporterTest {

    private static final Schema SCHEMA = JsonSchemas.beside(AsffReporterTest.class, "asff.schema.json");
    private static final int MOST_BYTES = 240 * 1024;

    @ParameterizedTest(name = "{0}")
    @Samples
    void everyFileKeepsTheLimitsOfSecurityHub(String name, ScanReport report) {
        for (String file : files(report).values()) {
            assertThat(JsonSchemas.errors(SCHEMA, file)).isEmpty();
            assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
        }
    }

    @Test
    void filesHoldOneAccountAndRegionAndAtMostAHundredFindings() {
        Written written = Written.by(new AsffReporter(), SampleReports.many(8_000));
        Set<String> ids = new HashSet<>();
        long findings = 0;
        for (Map.Entry<String, String> file : written.beside().entrySet()) {
            List<Map<String, Object>> items = findings(file.getValue());
            assertThat(items)
                    .hasSizeBetween(1, 100)
                    .allSatisfy(item -> assertThat(file.getKey())
                            .startsWith("asff-" + item.get("AwsAccountId") + "-"
                                    + maps(item, "Resources").get(0).get("Region")));
            items.forEach(item -> ids.add(text(item, "Id")));
            findings += items.size();
        }
        assertThat(findings).isEqualTo(8_000);
        assertThat(ids).hasSize(8_000);
        assertThat(maps(Trees.parse(written.text()), "files"))
                .extracting(file -> text(file, "name"))
                .containsExactlyElementsOf(written.beside().keySet());
    }

    @Test
    void whatIsResolvedIsArchivedAndWhatWasNotObservedIsNotSent() {
        List<Map<String, Object>> all = all(SampleReports.compared());
        assertThat(all).hasSize(4);
        assertThat(all)
                .filteredOn(finding -> finding.get("RecordState").equals("ARCHIVED"))
                .singleElement()
                .satisfies(finding -> assertThat(map(finding, "Compliance")).containsEntry("Status", "PASSED"));
    }

    @Test
    void anUnchangedFindingIsNotUpdated() {
        assertThat(all(SampleReports.compared()))
                .filteredOn(finding -> finding.get("UpdatedAt").equals(finding.get("CreatedAt")))
                .hasSize(2);
    }

    @Test
    void anUnknownIsNotAvailableWithItsReasonAndTemplatesAreLeftOut() {
        assertThat(all(SampleReports.denied())).singleElement().satisfies(finding -> {
            assertThat(map(finding, "Compliance")).containsEntry("Status", "NOT_AVAILABLE");
            assertThat(maps(map(finding, "Compliance"), "StatusReasons"))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason).containsEntry("ReasonCode", "WARDYN_DENIED"));
        });
        assertThat(Written.by(new AsffReporter(), SampleReports.denied()).text())
                .contains("\"leftOut\":1");
    }

    @Test
    void aWholeAccountIsNamedAsSecurityHubDoes() {
        assertThat(all(SampleReports.unlisted()))
                .singleElement()
                .satisfies(finding -> assertThat(maps(finding, "Resources").get(0))
                        .containsEntry("Type", "AwsAccount")
                        .containsEntry("Id", "AWS::::Account:111122223333"));
    }

    private static Map<String, String> files(ScanReport report) {
        return Written.by(new AsffReporter(), report).beside();
    }

    private static List<Map<String, Object>> all(ScanReport report) {
        return files(report).values().stream()
                .flatMap(file -> findings(file).stream())
                .toList();
    }

    private static List<Map<String, Object>> findings(String file) {
        return ((List<?>) Objects.requireNonNull(JsonTree.parse(file)))
                .stream().map(Trees::map).toList();
    }
}
