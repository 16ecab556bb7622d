package io.github.wardyn.reporters.json;

import io.github.wardyn.model.Run;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/** Writes how a scan was run, what it was compared with, and earlier nights. */
final class RunWriter {

    private final JsonWriter json;
    private final Run run;
    private final PartWriter parts;

    RunWriter(JsonWriter json, Run run) {
        this.json = json;
        this.run = run;
        this.parts = new PartWriter(json);
    }

    void write() throws IOException {
        json.object("run", this::run);
        Run.Baseline baseline = run.baseline();
        if (baseline != null) {
            json.object("baseline", () -> {
                json.field("name", baseline.name());
                json.field("takenAt", baseline.takenAt());
                json.field("policy", baseline.policy());
                json.object("counts", () -> parts.counts(baseline.counts()));
            });
        }
        json.objects("history", run.history(), night -> {
            json.field("takenAt", night.takenAt());
            json.object("fails", () -> parts.counts(night.fails()));
            json.field("unknown", night.unknown());
            json.field("waived", night.waived());
            json.field("new", night.fresh());
            json.field("resolved", night.resolved());
        });
    }

    private void run() throws IOException {
        json.field("startedAt", run.startedAt());
        json.field("endedAt", run.endedAt());
        Integer exitCode = run.exitCode();
        json.field("exitCode", exitCode == null ? null : exitCode.longValue());
        json.texts("commandLine", run.commandLine());
        json.field("principal", run.principal());
        Run.Revision revision = run.revision();
        if (revision != null) {
            json.object("revision", () -> {
                json.field("repository", revision.repository());
                json.field("commit", revision.commit());
                json.field("branch", revision.branch());
            });
        }
        parts.texts("pipeline", run.pipeline());
    }
}
