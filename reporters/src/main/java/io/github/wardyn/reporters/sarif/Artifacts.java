package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.EvidencePath;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ScanSummary;
import io.github.wardyn.reporters.internal.SnapshotText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a run in the order that results name them: scanned ones, and snapshots of live resources. */
final class Artifacts {

    private static final String SUMMARY = EvidencePath.FOLDER + "/" + EvidencePath.SUMMARY;

    private record Entry(int index, String uri, @Nullable ResourceRef resource) {}

    private final ScanReport report;
    private final @Nullable String uriBaseId;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean redacted;

    Artifacts(ScanReport report, @Nullable String uriBaseId) {
        this.report = report;
        this.uriBaseId = uriBaseId;
    }

    /** Gives what was seen of a live resource. */
    SnapshotText snapshot(ResourceRef resource) {
        return SnapshotText.of(resource, report.excerpts().get(resource.id().canonical()));
    }

    void writeFile(JsonWriter json, String file) throws IOException {
        String uri = RelativeUri.ofFile(file);
        writeReference(json, entries.computeIfAbsent("file " + uri, key -> new Entry(entries.size(), uri, null)));
    }

    void writeResource(JsonWriter json, ResourceRef resource) throws IOException {
        writeReference(
                json,
                entries.computeIfAbsent(
                        "live " + resource.type().typeName() + " "
                                + resource.id().canonical(),
                        key -> new Entry(entries.size(), RelativeUri.ofResource(resource), resource)));
    }

    private void writeReference(JsonWriter json, Entry entry) throws IOException {
        json.object("artifactLocation", () -> {
            location(json, entry.uri());
            json.field("index", entry.index());
        });
    }

    private void location(JsonWriter json, String uri) throws IOException {
        json.field("uri", uri);
        json.field("uriBaseId", uriBaseId);
    }

    /** Writes all that results named, and last what the scan came to. */
    void write(JsonWriter json) throws IOException {
        json.array("artifacts", () -> {
            for (Entry entry : entries.values()) {
                json.object(() -> write(json, entry.uri(), entry.resource()));
            }
            json.object(() -> {
                json.object("location", () -> location(json, SUMMARY));
                contents(json, ScanSummary.of(report).text());
            });
        });
    }

    private void write(JsonWriter json, String uri, @Nullable ResourceRef resource) throws IOException {
        json.object("location", () -> location(json, uri));
        if (resource == null) {
            json.texts("roles", List.of("analysisTarget"));
        } else {
            contents(json, snapshot(resource).text());
        }
    }

    private void contents(JsonWriter json, String text) throws IOException {
        redacted |= text.contains(Redaction.TOKEN);
        json.field("length", (long) text.getBytes(StandardCharsets.UTF_8).length);
        json.texts("roles", List.of("resultFile"));
        json.field("mimeType", "application/json");
        json.object("contents", () -> json.field("text", text));
        json.field("encoding", "UTF-8");
        json.object("hashes", () -> json.field("sha-256", Digests.sha256(text)));
    }

    /** Tells whether a value was left out of what was written. */
    boolean isRedacted() {
        return redacted;
    }
}
