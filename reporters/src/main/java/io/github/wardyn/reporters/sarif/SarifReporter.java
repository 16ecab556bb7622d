package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/**
 * Writes SARIF 2.1.0.
 *
 * <p>Options: {@code sarif-profile} is {@code github} (the default), {@code full} or {@code azuredevops};
 * {@code sarif-max-results} keeps so many of the worst results; {@code sarif-category} replaces the category under which
 * code scanning compares one upload with the next; {@code sarif-unknowns=note} writes what could not be judged as results
 * of level note, also in the profiles that otherwise mention it as notifications only.
 */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final int LINE_DEPTH = 4;

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "wardyn.sarif";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        Profile profile = Profile.of(output.option("sarif-profile").orElse("github"));
        boolean notes = output.option("sarif-unknowns").filter("note"::equals).isPresent();
        Plan plan = new Plan(profile, notes, limit(output), report);
        String category = output.option("sarif-category").orElse(Automation.category(report));
        try (Budget budget = new Budget(output.open(), profile != Profile.FULL);
                JsonWriter json = JsonWriter.lines(budget, LINE_DEPTH)) {
            json.object(() -> {
                json.field("$schema", SCHEMA);
                json.field("version", "2.1.0");
                json.array("runs", () -> runs(json, report, plan, budget, category));
            });
            json.line();
        }
    }

    private static void runs(JsonWriter json, ScanReport report, Plan plan, Budget budget, String category)
            throws IOException {
        int parts = plan.parts();
        for (int part = 0; part < parts; part++) {
            int number = part;
            String itsCategory = parts == 1 ? category : category + "/part-" + (part + 1) + "-of-" + parts;
            json.object(() -> new RunWriter(json, report, plan, budget).write(number, itsCategory));
        }
    }

    private static long limit(ReportOutput output) throws IOException {
        String text = output.option("sarif-max-results").orElse(String.valueOf(Long.MAX_VALUE));
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new IOException("\"" + text + "\" is no number of results for --sarif-max-results", e);
        }
    }
}
