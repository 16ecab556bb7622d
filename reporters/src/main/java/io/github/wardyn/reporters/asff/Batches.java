package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of one account and Region, of at most 100 findings each. */
final class Batches {

    private static final int MOST_OF_A_CALL = 100;
    private static final int LINE_DEPTH = 1;

    private final ReportOutput output;
    private final ScanReport report;
    private final Place place;
    private final List<String> names = new ArrayList<>();
    private @Nullable JsonWriter current;
    private long size;

    Batches(ReportOutput output, ScanReport report, Place place) {
        this.output = output;
        this.report = report;
        this.place = place;
    }

    void add(Finding finding) throws IOException {
        if (size % MOST_OF_A_CALL == 0) {
            close();
            String name = String.format(
                    Locale.ROOT, "asff-%s-%s-%04d.json", place.account(), place.region(), names.size() + 1);
            names.add(name);
            current = JsonWriter.lines(output.open(name), LINE_DEPTH);
            current.startArray();
        }
        size++;
        JsonWriter json = current;
        if (json != null) {
            new SecurityHubFinding(json, report, place).write(finding);
        }
    }

    void close() throws IOException {
        JsonWriter json = current;
        if (json != null) {
            json.endArray();
            json.line();
            json.close();
            current = null;
        }
    }

    Place place() {
        return place;
    }

    List<String> names() {
        return names;
    }

    long size() {
        return size;
    }
}
