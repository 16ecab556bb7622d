package io.github.wardyn.reporters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Written;
import io.github.wardyn.reporters.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class CsvReporterTest {

    private static final int RESOURCE = 7;
    private static final int OBSERVED = 14;
    private static final int MESSAGE = 16;

    @ParameterizedTest(name = "{0}")
    @Samples
    void rawCellsAreReadBackAsTheyWere(String name, ScanReport report) {
        List<List<String>> rows = rows(report, Map.of("csv-raw", "true"));
        int row = 1;
        for (Finding finding : report.findings()) {
            assertThat(rows.get(row).get(1)).isEqualTo(finding.fingerprint());
            assertThat(rows.get(row).get(RESOURCE))
                    .isEqualTo(PlainText.encodable(finding.resource().id().canonical()));
            assertThat(rows.get(row).get(OBSERVED))
                    .isEqualTo(PlainText.encodable(finding.evidence().get(0).observed()));
            assertThat(rows.get(row++).get(MESSAGE)).isEqualTo(PlainText.encodable(finding.message()));
        }
        assertThat(rows).hasSize(row).allSatisfy(cells -> assertThat(cells).hasSameSizeAs(rows.get(0)));
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void noCellIsAFormulaUnlessAskedFor(String name, ScanReport report) {
        assertThat(rows(report, Map.of()))
                .allSatisfy(cells -> assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*")));
    }

    @Test
    void aByteOrderMarkComesFirstWhereAskedFor() {
        assertThat(Written.by(new CsvReporter(), SampleReports.empty(), Map.of("csv-bom", "true"))
                        .text())
                .startsWith("\ufeffschemaVersion,key,ruleId,");
    }

    private static List<List<String>> rows(ScanReport report, Map<String, String> options) {
        String text = Written.by(new CsvReporter(), report, options).text();
        List<List<String>> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(cells));
                    cells.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
