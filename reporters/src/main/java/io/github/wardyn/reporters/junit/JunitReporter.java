package io.github.wardyn.reporters.junit;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Utf8;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a suite a family of rules, and a case a verdict: a failure for what fails, an error for what is unknown, skipped
 * for what is waived. Passes, which a report only counts, are one case a rule and place, so that trends mean something.
 */
public final class JunitReporter implements Reporter {

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "wardyn.junit.xml";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        List<Suite> suites = Suite.of(report);
        Tally all = new Tally();
        suites.forEach(suite -> all.add(suite.tally()));
        try (Writer out = Utf8.writer(output.open())) {
            XmlWriter xml = new XmlWriter(out);
            xml.start("testsuites", all.attributes("wardyn " + report.policy(), null));
            for (Suite suite : suites) {
                suite.write(xml);
            }
            xml.end();
        }
    }
}
