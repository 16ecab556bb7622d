package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/** Writes by which waiver a result is accepted, or was until it expired. */
final class Suppression {

    private final JsonWriter json;
    private final Artifacts artifacts;

    Suppression(JsonWriter json, Artifacts artifacts) {
        this.json = json;
        this.artifacts = artifacts;
    }

    /** Writes the array, empty where no waiver is for the finding: consumers want it on all results or none. */
    void write(Finding finding) throws IOException {
        json.array("suppressions", () -> {
            Waiver waiver = finding.waiver();
            if (waiver != null) {
                json.object(() -> suppression(finding, waiver));
            }
        });
    }

    private void suppression(Finding finding, Waiver waiver) throws IOException {
        json.field("guid", Digests.uuid("waiver/" + finding.fingerprint() + "/" + waiver.place()));
        json.field("kind", waiver.inline() ? "inSource" : "external");
        json.field("status", finding.verdict() == Verdict.WAIVED ? "accepted" : "rejected");
        json.field("justification", waiver.reason().isBlank() ? "(none given)" : waiver.reason());
        Place place = waiver.place();
        json.object(
                "location",
                () -> json.object("physicalLocation", () -> {
                    artifacts.writeFile(json, place.file());
                    json.object("region", () -> Excerpted.of(place).region().write(json));
                }));
        json.object("properties", () -> {
            json.field("justificationType", "RiskAccepted");
            json.field("expires", waiver.expires().toString());
            json.field("owner", waiver.owner());
            json.field("ticket", waiver.ticket());
        });
    }
}
