package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a scan came to, in a few lines of JSON. */
public final class ScanSummary {

    private ScanSummary() {}

    public static SnapshotText of(ScanReport report) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        report.summary().forEach((verdict, count) -> verdicts.put(verdict.wireName(), count));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("policy", report.policy());
        summary.put("takenAt", report.takenAt().toString());
        summary.put("scopes", report.scopes().stream().map(Scope::value).toList());
        summary.put("verdicts", verdicts);
        return SnapshotText.of(summary);
    }
}
