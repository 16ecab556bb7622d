package io.github.wardyn.reporters.sarif;

import static io.github.wardyn.reporters.Trees.list;
import static io.github.wardyn.reporters.Trees.map;
import static io.github.wardyn.reporters.Trees.maps;
import static io.github.wardyn.reporters.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SpecificationVersion;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.JsonSchemas;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Trees;
import io.github.wardyn.reporters.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class SarifReporterTest {

    /** Stands beside a checkout where the reports are accepted, and is not ours to publish. */
    private static final Path SCHEMA =
            Path.of(System.getProperty("wardyn.shared", "../../shared"), "schemas/sarif-schema-2.1.0.json");

    @ParameterizedTest(name = "{0}")
    @Samples
    void theSchemaOfOasisHoldsForEveryProfile(String name, ScanReport report) throws IOException {
        assumeTrue(Files.exists(SCHEMA), () -> "Not checked: there is no " + SCHEMA);
        var schema = JsonSchemas.parse(SpecificationVersion.DRAFT_4, Files.readString(SCHEMA));
        for (String profile : List.of("github", "full", "azuredevops")) {
            assertThat(JsonSchemas.errors(schema, sarif(report, profile))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void githubGetsOnlyWhatMustBeMended(String name, ScanReport report) {
        assertThat(results(sarif(report, "github"))).allSatisfy(result -> {
            assertThat(result).containsEntry("kind", "fail").doesNotContainKey("suppressions");
            assertThat(result.get("baselineState")).isNotEqualTo("absent");
        });
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void everyResultHasOneLocationThatADefectTrackerCanRead(String name, ScanReport report) {
        for (Map<String, Object> result : results(sarif(report, "full"))) {
            assertThat(list(result, "locations")).hasSize(1);
            Map<String, Object> physical = map(maps(result, "locations").get(0), "physicalLocation");
            assertThat(text(map(physical, "artifactLocation"), "uri"))
                    .doesNotStartWith("/")
                    .doesNotContain("\\")
                    .doesNotContainPattern("^[a-zA-Z]+:")
                    .isASCII();
            assertThat(map(physical, "region")).containsKeys("startLine", "startColumn", "endLine", "endColumn");
            assertThat(list(map(result, "message"), "arguments")).hasSizeLessThanOrEqualTo(5);
            assertThat(map(result, "partialFingerprints").keySet()).allMatch(key -> key.matches("[^/]+(/v[0-9]+)?"));
        }
    }

    @Test
    void aWaivedResultIsSuppressedAndAnExpiredWaiverIsRejected() {
        assertThat(sarif(SampleReports.waived(), "full"))
                .contains("\"status\":\"accepted\",\"justification\":\"replaced by cache-v2 in March\"");
        assertThat(sarif(SampleReports.expired(), "full")).contains("\"status\":\"rejected\"");
        assertThat(sarif(SampleReports.expired(), "github")).contains("its waiver expired on 2026-03-31");
        assertThat(results(sarif(SampleReports.waived(), "github"))).isEmpty();
    }

    @Test
    void whatWasNotObservedIsNotAbsent() {
        assertThat(results(sarif(SampleReports.compared(), "full")))
                .extracting(result -> text(result, "baselineState"))
                .containsExactlyInAnyOrder("new", "unchanged", "unchanged", "updated", "absent");
        assertThat(results(sarif(SampleReports.compared(), "github"))).hasSize(4);
    }

    @Test
    void anUnknownVerdictIsANotificationAndInTheFullProfileAnOpenResult() {
        assertThat(results(sarif(SampleReports.denied(), "full")))
                .allSatisfy(result ->
                        assertThat(result).containsEntry("kind", "open").containsEntry("level", "none"));
        assertThat(sarif(SampleReports.denied(), "github"))
                .contains("\"descriptor\":{\"id\":\"NTF001\",\"index\":0},\"associatedRule\":{\"id\":\"BAK001\"")
                .contains("Allow dynamodb:DescribeContinuousBackups");
    }

    @Test
    void anUnknownVerdictIsANoteForThoseWhoAskForIt() {
        String sarif = Written.by(new SarifReporter(), SampleReports.denied(), Map.of("sarif-unknowns", "note"))
                .text();
        assertThat(results(sarif)).hasSize(2).allSatisfy(result -> {
            assertThat(result).containsEntry("kind", "fail").containsEntry("level", "note");
            assertThat(map(result, "properties")).containsEntry("verdict", "unknown");
        });
    }

    @Test
    void aFindingInAModuleLeadsToWhereTheModuleIsCalled() {
        Map<String, Object> result =
                results(sarif(SampleReports.iacSmall(), "github")).get(0);
        Map<String, Object> call = maps(result, "relatedLocations").get(0);
        assertThat(text(map(map(call, "physicalLocation"), "artifactLocation"), "uri"))
                .isEqualTo("infra/main.tf");
        assertThat(map(map(call, "physicalLocation"), "region").get("startLine"))
                .hasToString("Numeral[text=21]");
        assertThat(text(map(result, "message"), "markdown")).endsWith(" Related: [the call](1).");
    }

    @Test
    void alertsStayWhenLinesMove() {
        String before = sarif(SampleReports.iacSmall(), "github");
        String after = sarif(SampleReports.iacMoved(10), "github");
        assertThat(after).isNotEqualTo(before);
        assertThat(fingerprints(after)).hasSize(2).isEqualTo(fingerprints(before));
    }

    @Test
    void moreThanAGithubRunTakesIsSplitByFingerprintAndStaysBelowTenMegabytes() throws IOException {
        Written written = Written.by(new SarifReporter(), SampleReports.many(26_500));
        List<Map<String, Object>> runs = runs(written.text());
        assertThat(runs)
                .hasSize(2)
                .allSatisfy(run -> assertThat(list(run, "results")).hasSizeBetween(5_000, 25_000));
        assertThat(runs)
                .extracting(run -> text(map(run, "automationDetails"), "id"))
                .doesNotHaveDuplicates();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(written.bytes());
        }
        assertThat(bytes.size()).isLessThan(10_000_000);
    }

    @Test
    void theWorstAreKeptWhereTheUserAsksForFew() {
        String sarif = Written.by(new SarifReporter(), SampleReports.many(100), Map.of("sarif-max-results", "7"))
                .text();
        assertThat(results(sarif)).hasSize(7).allMatch(result -> "KMS002".equals(result.get("ruleId")));
        assertThat(sarif).contains(" results were left out; the worst are kept.");
    }

    @Test
    void aProfileThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> sarif(SampleReports.empty(), "githib")).hasMessageContaining("githib");
    }

    private static String sarif(ScanReport report, String profile) {
        return Written.by(new SarifReporter(), report, Map.of("sarif-profile", profile))
                .text();
    }

    private static List<Map<String, Object>> runs(String sarif) {
        return maps(Trees.parse(sarif), "runs");
    }

    private static List<Map<String, Object>> results(String sarif) {
        return runs(sarif).stream()
                .flatMap(run -> maps(run, "results").stream())
                .toList();
    }

    private static List<String> fingerprints(String sarif) {
        return results(sarif).stream()
                .map(result -> text(map(result, "partialFingerprints"), "controlResource/v1"))
                .sorted()
                .toList();
    }
}
