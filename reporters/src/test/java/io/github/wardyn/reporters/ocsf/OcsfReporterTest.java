package io.github.wardyn.reporters.ocsf;

import static io.github.wardyn.reporters.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.JsonSchemas;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Trees;
import io.github.wardyn.reporters.Written;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class OcsfReporterTest {

    private static final Schema SCHEMA = JsonSchemas.beside(OcsfReporterTest.class, "compliance-finding.schema.json");

    @ParameterizedTest(name = "{0}")
    @Samples
    void everyLineIsAnEventOfItsClass(String name, ScanReport report) {
        assertThat(Written.by(new OcsfReporter(), report).text().lines())
                .allSatisfy(line -> assertThat(JsonSchemas.errors(SCHEMA, line)).isEmpty());
    }

    @Test
    void aWaivedFindingIsSuppressedAndStillFailsItsControls() {
        Map<String, Object> event = events(SampleReports.waived()).get(0);
        assertThat(event).containsEntry("status", "Suppressed");
        assertThat(map(event, "compliance")).containsEntry("status", "Fail");
    }

    @Test
    void aResolvedFindingIsClosed() {
        assertThat(events(SampleReports.compared()))
                .filteredOn(event -> event.get("activity_name").equals("Close"))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("status", "Resolved"));
    }

    @Test
    void anUnknownNeitherPassesNorFails() {
        assertThat(events(SampleReports.denied()))
                .allSatisfy(event -> assertThat(map(event, "compliance")).containsEntry("status", "Warning"));
    }

    private static List<Map<String, Object>> events(ScanReport report) {
        return Written.by(new OcsfReporter(), report)
                .text()
                .lines()
                .map(Trees::parse)
                .toList();
    }
}
