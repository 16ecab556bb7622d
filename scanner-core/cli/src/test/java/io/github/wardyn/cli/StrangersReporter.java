package io.github.wardyn.cli;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What somebody else might put into a plug-in. */
public final class StrangersReporter implements Reporter {

    /** Called by the service loader. */
    public StrangersReporter() {}

    @Override
    public String format() {
        return "one-number";
    }

    @Override
    public String fileName() {
        return "number.txt";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        try (OutputStream out = output.open()) {
            String fails = report.summary().getOrDefault(Verdict.FAIL, 0L) + "\n";
            out.write(fails.getBytes(StandardCharsets.UTF_8));
        }
    }
}
