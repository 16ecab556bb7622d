package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.Map;

/** Names the run: a category that stays from night to night, and the run's own id behind the last slash. */
final class Automation {

    private static final String AZURE = "azuredevops/pipeline/build/";

    /** What the publishing task takes for a run outside of a pipeline. */
    private static final String NO_DEFINITION = "-1";

    private final JsonWriter json;
    private final Run run;
    private final Profile profile;

    Automation(JsonWriter json, ScanReport report, Profile profile) {
        this.json = json;
        this.run = report.run();
        this.profile = profile;
    }

    /** Gives the category of a report that has one run; the user may name another. */
    static String category(ScanReport report) {
        String mode = report.worlds().stream()
                .findFirst()
                .map(world -> world.wireName())
                .orElse("none");
        String scope = report.scopes().size() == 1 ? report.scopes().get(0).value() : "all";
        return "wardyn/" + (report.worlds().size() > 1 ? "mixed" : mode) + "/" + report.policy() + "/"
                + RelativeUri.ofFile(scope).replace('/', '-');
    }

    void write(String category) throws IOException {
        String prefix = profile == Profile.AZUREDEVOPS ? AZURE : "";
        json.object("automationDetails", () -> {
            json.object("description", () -> json.field("text", "Scan with Wardyn of " + category + "."));
            json.field("id", prefix + category + "/" + run.id());
            json.field("guid", Digests.uuid("run/" + category + "/" + run.id()));
            json.field("correlationGuid", Digests.uuid("category/" + category));
            if (profile == Profile.AZUREDEVOPS) {
                json.object("properties", this::pipeline);
            }
        });
    }

    private void pipeline() throws IOException {
        Map<String, String> variables = run.pipeline();
        String phase = variables.getOrDefault("SYSTEM_PHASENAME", "scan");
        json.field(AZURE + "buildDefinitionId", variables.getOrDefault("SYSTEM_DEFINITIONID", NO_DEFINITION));
        json.field(AZURE + "buildDefinitionName", variables.getOrDefault("BUILD_DEFINITIONNAME", "wardyn"));
        json.field(AZURE + "phaseId", variables.getOrDefault("SYSTEM_PHASEID", Digests.uuid("phase/" + phase)));
        json.field(AZURE + "phaseName", phase);
    }
}
