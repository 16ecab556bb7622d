package io.github.wardyn.reporters.csv;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Utf8;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes one row a finding. The columns are fixed; the first gives their version.
 *
 * <p>Options: {@code csv-raw} leaves cells alone that a spreadsheet would take for a formula, which otherwise get an
 * apostrophe in front; {@code csv-bom} begins with a byte order mark, which Excel needs to read UTF-8.
 */
public final class CsvReporter implements Reporter {

    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "wardyn.csv";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        boolean raw = isOn(output, "csv-raw");
        ReportRules rules = new ReportRules(report);
        try (Writer out = Utf8.writer(output.open())) {
            if (isOn(output, "csv-bom")) {
                out.write('\ufeff');
            }
            row(out, true, Column.ALL.stream().map(Column::title).toList());
            for (Finding finding : report.findings()) {
                Finding shown = Redaction.of(finding);
                row(
                        out,
                        raw,
                        Column.ALL.stream()
                                .map(column -> column.of(shown, rules))
                                .toList());
            }
        }
    }

    private static boolean isOn(ReportOutput output, String option) {
        return output.option(option).filter(value -> !value.equals("false")).isPresent();
    }

    private static void row(Writer out, boolean raw, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(raw ? cells.get(i) : harmless(cells.get(i))));
        }
        out.write(LINE_END);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ' ');
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
