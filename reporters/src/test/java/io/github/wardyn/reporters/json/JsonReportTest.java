package io.github.wardyn.reporters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.JsonSchemas;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReportTest {

    private static final Schema SCHEMA = JsonSchemas.beside(JsonReporter.class, "report.schema.json");
    private static final JsonReportReader READER = new JsonReportReader();

    @TempDir
    Path folder;

    static Stream<Arguments> reports() {
        return Stream.concat(
                SampleReports.small().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue())),
                Stream.of(Arguments.of("many", (Supplier<ScanReport>) () -> SampleReports.many(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void bothFormsAreReadBackToTheSameBytes(String name, Supplier<ScanReport> sample) throws IOException {
        for (Reporter reporter : List.of(new JsonReporter(), new JsonLinesReporter())) {
            String direct = Written.by(reporter, sample.get()).text();
            assertThat(Written.by(reporter, read(direct)).difference(direct)).isEmpty();
            assertThat(Written.by(new JsonReporter(), read(direct))
                            .difference(
                                    Written.by(new JsonReporter(), sample.get()).text()))
                    .isEmpty();
        }
    }

    @Test
    void readingGivesTheSameRecords() throws IOException {
        ScanReport sample = SampleReports.liveSmall();
        ScanReport read = read(Written.by(new JsonReporter(), sample).text());
        assertThat(findings(read)).isEqualTo(findings(sample));
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("findings", "excerpts")
                .isEqualTo(sample);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void theShippedSchemaHoldsForEveryReport(String name, Supplier<ScanReport> sample) throws IOException {
        String json = Written.by(new JsonReporter(), sample.get()).text();
        assertThat(JsonSchemas.errors(SCHEMA, json)).isEmpty();
    }

    @Test
    void theShippedSchemaRefusesWhatTheFormatDoesNotSay() throws IOException {
        String json = Written.by(new JsonReporter(), SampleReports.liveSmall()).text();
        assertThat(JsonSchemas.errors(SCHEMA, json.replace("\"verdict\":\"fail\"", "\"verdict\":\"failed\"")))
                .isNotEmpty();
        assertThat(JsonSchemas.errors(SCHEMA, json.replace("\"arguments\"", "\"argument\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0-compared", "1.0-iac-small", "1.0-live-small"})
    void reportsOfEarlierVersionsAreStillReadAndStillFitTheSchema(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(JsonReportTest.class.getResourceAsStream("earlier/" + name + ".json"))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(JsonSchemas.errors(SCHEMA, json)).isEmpty();
            assertThat(findings(read(json))).isNotEmpty();
        }
    }

    @Test
    void aReportOfALaterMajorVersionIsRefused() throws IOException {
        String later = Written.by(new JsonReporter(), SampleReports.empty())
                .text()
                .replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"2.0\"");
        assertThatThrownBy(() -> read(later)).isInstanceOf(IOException.class).hasMessageContaining("2.0");
    }

    @Test
    void aBrokenReportIsRefusedWithTheNameOfTheField() throws IOException {
        String broken =
                Written.by(new JsonReporter(), SampleReports.empty()).text().replace("\"takenAt\"", "\"tokenAt\"");
        assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class).hasMessageContaining("scan.takenAt");
    }

    @Test
    void tagValuesAreLeftOutAndSaidToBe() {
        String json = Written.by(new JsonReporter(), SampleReports.liveSmall()).text();
        assertThat(json)
                .doesNotContain(SampleReports.CANARY)
                .contains("\"tags\":{\"owner\":\"[redacted]\"}")
                .contains("/snapshot/tags/owner\"");
    }

    private ScanReport read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), text);
        return READER.read(file);
    }

    private static List<Finding> findings(ScanReport report) {
        return StreamSupport.stream(report.findings().spliterator(), false).toList();
    }
}
