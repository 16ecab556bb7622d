package io.github.wardyn.reporters.json;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/** Writes the whole report as one JSON object. */
public final class JsonReporter implements Reporter {

    private static final int LINE_DEPTH = 2;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "wardyn.json";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        try (JsonWriter json = JsonWriter.lines(output.open(), LINE_DEPTH)) {
            FindingWriter findings = new FindingWriter(json, report);
            json.object(() -> {
                new HeadWriter(json, report).write();
                json.array("findings", report.findings(), findings::write);
            });
            json.line();
        }
    }
}
