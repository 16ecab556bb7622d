package io.github.wardyn.reporters.ocsf;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import java.io.IOException;

/** Writes one Compliance Finding (class 2003 of OCSF 1.5.0) a line, for data lakes. */
public final class OcsfReporter implements Reporter {

    @Override
    public String format() {
        return "ocsf";
    }

    @Override
    public String fileName() {
        return "wardyn.ocsf.jsonl";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        try (JsonWriter json = JsonWriter.compact(output.open())) {
            Event event = new Event(json, report);
            for (Finding finding : report.findings()) {
                if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                    event.write(Redaction.of(finding));
                    json.line();
                }
            }
        }
    }
}
