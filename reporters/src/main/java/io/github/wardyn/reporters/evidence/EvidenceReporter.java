package io.github.wardyn.reporters.evidence;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.EvidencePath;
import io.github.wardyn.reporters.internal.ScanSummary;
import io.github.wardyn.reporters.internal.SnapshotText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes what was seen of each live resource that a finding is about, without the values of its tags. The report itself
 * says what the scan came to; resources stand in folders beside it. Below a folder named {@code evidence} the paths and
 * the bytes are those that a SARIF report names and embeds.
 */
public final class EvidenceReporter implements Reporter {

    @Override
    public String format() {
        return "evidence";
    }

    @Override
    public String fileName() {
        return EvidencePath.SUMMARY;
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        try (OutputStream out = output.open()) {
            out.write(ScanSummary.of(report).bytes());
        }
        Set<String> written = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.place() == null && finding.isCurrent()) {
                write(report, finding.resource(), output, written);
            }
        }
    }

    private static void write(ScanReport report, ResourceRef resource, ReportOutput output, Set<String> written)
            throws IOException {
        String path = String.join("/", EvidencePath.segments(resource));
        if (written.add(path)) {
            try (OutputStream out = output.open(path)) {
                out.write(SnapshotText.of(
                                resource, report.excerpts().get(resource.id().canonical()))
                        .bytes());
            }
        }
    }
}
