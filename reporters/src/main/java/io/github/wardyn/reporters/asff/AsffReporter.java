package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes files that {@code BatchImportFindings} of AWS Security Hub takes: each a bare array of at most 100 findings of
 * one account and Region, and as the report itself a list of those files. Findings of templates belong to no account and
 * are only counted there.
 */
public final class AsffReporter implements Reporter {

    /** Files that are open at once; more places than that are written in several readings of the findings. */
    private static final int MOST_OPEN = 64;

    private static final int LINE_DEPTH = 2;

    @Override
    public String format() {
        return "asff";
    }

    @Override
    public String fileName() {
        return "wardyn.asff.json";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        Map<Place, Long> places = new TreeMap<>();
        long leftOut = 0;
        for (Finding finding : report.findings()) {
            if (isSent(finding)) {
                places.merge(Place.of(finding), 1L, Long::sum);
            } else {
                leftOut++;
            }
        }
        List<Batches> all = new ArrayList<>();
        List<Place> todo = new ArrayList<>(places.keySet());
        for (int from = 0; from < todo.size(); from += MOST_OPEN) {
            all.addAll(write(report, output, todo.subList(from, Math.min(todo.size(), from + MOST_OPEN))));
        }
        list(output, all, leftOut);
    }

    private static Collection<Batches> write(ScanReport report, ReportOutput output, List<Place> places)
            throws IOException {
        Map<Place, Batches> batches = new LinkedHashMap<>();
        places.forEach(place -> batches.put(place, new Batches(output, report, place)));
        for (Finding finding : report.findings()) {
            Batches its = isSent(finding) ? batches.get(Place.of(finding)) : null;
            if (its != null) {
                its.add(Redaction.of(finding));
            }
        }
        for (Batches its : batches.values()) {
            its.close();
        }
        return batches.values();
    }

    /** What was not observed this time has no news. */
    private static boolean isSent(Finding finding) {
        return finding.resource().id().scope().isAccount()
                && finding.verdict() != Verdict.NOT_APPLICABLE
                && finding.baseline() != BaselineState.NOT_OBSERVED;
    }

    private static void list(ReportOutput output, List<Batches> all, long leftOut) throws IOException {
        try (JsonWriter json = JsonWriter.lines(output.open(), LINE_DEPTH)) {
            json.object(() -> {
                json.array("files", () -> {
                    for (Batches batches : all) {
                        for (String name : batches.names()) {
                            json.object(() -> {
                                json.field("name", name);
                                json.field("account", batches.place().account());
                                json.field("region", batches.place().region());
                            });
                        }
                    }
                });
                json.field("findings", all.stream().mapToLong(Batches::size).sum());
                json.field("leftOut", leftOut);
            });
            json.line();
        }
    }
}
