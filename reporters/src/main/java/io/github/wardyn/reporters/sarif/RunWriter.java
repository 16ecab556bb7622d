package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Project;
import io.github.wardyn.reporters.internal.Redaction;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes one run. */
final class RunWriter {

    private static final String ROOT = "SRCROOT";
    private static final int SHOWN_BY_GITHUB = 5_000;

    private final JsonWriter json;
    private final ScanReport report;
    private final Plan plan;
    private final Budget budget;
    private final Artifacts artifacts;
    private final LogicalLocations logicalLocations = new LogicalLocations();
    private final Notifications notifications;
    private final Taxonomies taxonomies;
    private long written;
    private long leftOut;

    RunWriter(JsonWriter json, ScanReport report, Plan plan, Budget budget) {
        this.json = json;
        this.report = report;
        this.plan = plan;
        this.budget = budget;
        this.artifacts = new Artifacts(report, report.run().revision() == null ? null : ROOT);
        this.notifications = new Notifications(json, report);
        this.taxonomies = new Taxonomies(json, report);
    }

    void write(int part, String category) throws IOException {
        json.object("tool", () -> json.object("driver", this::driver));
        new Automation(json, report, plan.profile()).write(category);
        source();
        json.field("columnKind", "utf16CodeUnits");
        json.field("language", "en-US");
        json.field("defaultEncoding", "UTF-8");
        Run.Baseline baseline = report.run().baseline();
        if (baseline != null) {
            json.field("baselineGuid", Digests.uuid("report/" + baseline.name() + "/" + baseline.takenAt()));
        }
        json.array("results", () -> results(part));
        artifacts.write(json);
        logicalLocations.write(json);
        taxonomies.write();
        if (artifacts.isRedacted()) {
            json.texts("redactionTokens", List.of(Redaction.TOKEN));
        }
        json.array("invocations", () -> json.object(this::invocation));
        json.object("properties", this::properties);
    }

    private void driver() throws IOException {
        String version = Project.version(report.tool());
        json.field("guid", Digests.uuid("tool"));
        json.field("name", Project.NAME);
        json.field("fullName", Project.NAME + " " + version + " compliance scanner for Amazon DynamoDB");
        json.field("organization", Project.NAME);
        json.field("version", version);
        json.field("semanticVersion", version);
        json.field("informationUri", Project.HOME);
        new Rules(json, report, taxonomies).write();
        notifications.writeDescriptors();
        taxonomies.writeSupported();
    }

    private void source() throws IOException {
        Run.Revision revision = report.run().revision();
        if (revision == null) {
            return;
        }
        json.array(
                "versionControlProvenance",
                () -> json.object(() -> {
                    json.field("repositoryUri", revision.repository());
                    json.field("revisionId", revision.commit());
                    json.field("branch", revision.branch());
                    json.object("mappedTo", () -> json.field("uriBaseId", ROOT));
                }));
        json.object(
                "originalUriBaseIds",
                () -> json.object(
                        ROOT,
                        () -> json.object(
                                "description",
                                () -> json.field("text", "The root of the repository that was scanned."))));
    }

    private void results(int part) throws IOException {
        Results results = new Results(json, report, plan, artifacts, logicalLocations);
        long seen = 0;
        for (Finding finding : report.findings()) {
            if (!plan.selects(finding) || seen++ >= plan.limit() || plan.part(finding) != part) {
                continue;
            }
            if (budget.isSpent() || written >= Plan.MOST_RESULTS_OF_A_RUN) {
                leftOut++;
                continue;
            }
            results.write(finding);
            if (finding.place() == null) {
                budget.announce(artifacts.snapshot(finding.resource()).bytes());
            }
            written++;
        }
    }

    private void invocation() throws IOException {
        Run run = report.run();
        json.field("executionSuccessful", true);
        json.field("startTimeUtc", run.startedAt());
        json.field("endTimeUtc", run.endedAt());
        Integer exitCode = run.exitCode();
        json.field("exitCode", exitCode == null ? null : exitCode.longValue());
        notifications.write(leftOut + plan.overLimit(), plan.profile() != Profile.FULL && written > SHOWN_BY_GITHUB);
    }

    private void properties() throws IOException {
        json.field("policy", report.policy());
        json.field("takenAt", report.takenAt());
        json.object("verdicts", () -> {
            for (Map.Entry<Verdict, Long> count : report.summary().entrySet()) {
                json.field(count.getKey().wireName(), count.getValue());
            }
        });
    }
}
