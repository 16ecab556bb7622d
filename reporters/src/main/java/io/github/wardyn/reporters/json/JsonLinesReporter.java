package io.github.wardyn.reporters.json;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/** Writes the report as JSON Lines: first all but the findings, then one finding a line. */
public final class JsonLinesReporter implements Reporter {

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String fileName() {
        return "wardyn.jsonl";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        try (JsonWriter json = JsonWriter.compact(output.open())) {
            FindingWriter findings = new FindingWriter(json, report);
            json.object(() -> new HeadWriter(json, report).write());
            json.line();
            for (Finding finding : report.findings()) {
                findings.write(finding);
                json.line();
            }
        }
    }
}
