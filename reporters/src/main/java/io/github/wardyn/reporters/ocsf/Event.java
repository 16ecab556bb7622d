package io.github.wardyn.reporters.ocsf;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Project;
import io.github.wardyn.reporters.internal.ReportRules;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a finding as an event. All times are milliseconds, as OCSF's {@code timestamp_t} demands. */
final class Event {

    private static final int CATEGORY = 2;
    private static final int CLASS = 2003;
    private static final int TYPES_OF_A_CLASS = 100;

    /** What happened to a finding. */
    private enum Activity {
        CREATE(1, "Create"),
        UPDATE(2, "Update"),
        CLOSE(3, "Close");

        private final int id;
        private final String title;

        Activity(int id, String title) {
            this.id = id;
            this.title = title;
        }

        static Activity of(@Nullable BaselineState state) {
            if (state == null || state == BaselineState.NEW) {
                return CREATE;
            }
            return state == BaselineState.RESOLVED ? CLOSE : UPDATE;
        }
    }

    private final JsonWriter json;
    private final ScanReport report;
    private final ReportRules rules;

    Event(JsonWriter json, ScanReport report) {
        this.json = json;
        this.report = report;
        this.rules = new ReportRules(report);
    }

    void write(Finding finding) throws IOException {
        Activity activity = Activity.of(finding.baseline());
        RuleDefinition rule = rules.definition(finding.rule());
        RuleText text = rules.text(finding.rule());
        boolean live = finding.resource().id().scope().isAccount();
        json.object(() -> {
            json.field("activity_id", activity.id);
            json.field("activity_name", activity.title);
            json.field("category_uid", CATEGORY);
            json.field("category_name", "Findings");
            json.field("class_uid", CLASS);
            json.field("class_name", "Compliance Finding");
            json.field("type_uid", (long) CLASS * TYPES_OF_A_CLASS + activity.id);
            json.field("type_name", "Compliance Finding: " + activity.title);
            json.field("time", report.takenAt().toEpochMilli());
            json.field("severity_id", severityId(finding.severity()));
            json.field("severity", severity(finding.severity()));
            status(finding);
            json.field("message", finding.message());
            json.object("metadata", () -> metadata(live));
            if (live) {
                json.object("cloud", () -> cloud(finding.resource()));
            }
            json.object("finding_info", () -> info(finding, rule, text));
            json.object("compliance", () -> new Compliance(json, rule, text).write(finding));
            json.object("remediation", () -> {
                json.field("desc", text.remediation().summary());
                json.texts(
                        "references",
                        text.sources().stream().map(RuleText.Source::url).toList());
            });
            json.objects(
                    "resources",
                    Stream.concat(Stream.of(finding.resource()), finding.related().stream())
                            .toList(),
                    this::resource);
            json.object("unmapped", () -> unmapped(finding));
        });
    }

    private void status(Finding finding) throws IOException {
        if (finding.verdict() == Verdict.WAIVED) {
            json.field("status_id", 3);
            json.field("status", "Suppressed");
        } else if (finding.baseline() == BaselineState.RESOLVED || finding.verdict() == Verdict.PASS) {
            json.field("status_id", 4);
            json.field("status", "Resolved");
        } else {
            json.field("status_id", 1);
            json.field("status", "New");
        }
    }

    private void metadata(boolean live) throws IOException {
        json.field("version", "1.5.0");
        json.texts("profiles", live ? List.of("cloud") : List.of());
        json.object("product", () -> {
            json.field("name", Project.NAME);
            json.field("vendor_name", Project.NAME);
            json.field("version", Project.version(report.tool()));
            json.field("url_string", Project.HOME);
        });
        json.field(
                "correlation_uid",
                report.run().id().isEmpty() ? null : report.run().id());
    }

    private void cloud(ResourceRef resource) throws IOException {
        json.field("provider", "AWS");
        json.object("account", () -> {
            json.field("uid", resource.id().scope().value());
            json.field("type_id", 10);
            json.field("type", "AWS Account");
        });
        json.field("region", region(resource));
    }

    private void info(Finding finding, RuleDefinition rule, RuleText text) throws IOException {
        json.field("uid", finding.fingerprint());
        json.field("title", rule.title());
        json.field("desc", text.why());
        Instant first = finding.firstSeen() == null ? report.takenAt() : finding.firstSeen();
        json.field("first_seen_time", first.toEpochMilli());
        json.field("last_seen_time", lastSeen(finding).toEpochMilli());
        json.texts("types", List.of("Software and Configuration Checks"));
        json.object("analytic", () -> {
            json.field("uid", rule.id().value());
            json.field("name", rule.name());
            json.field("type_id", 1);
            json.field("type", "Rule");
        });
    }

    private Instant lastSeen(Finding finding) {
        var baseline = report.run().baseline();
        return finding.isCurrent() || baseline == null ? report.takenAt() : baseline.takenAt();
    }

    private void resource(ResourceRef resource) throws IOException {
        json.field("uid", resource.id().canonical());
        json.field("name", resource.id().name());
        json.field("type", resource.type().typeName());
        json.field("region", region(resource));
        json.field("cloud_partition", resource.id().arn().map(Arn::partition).orElse(null));
    }

    private static @Nullable String region(ResourceRef resource) {
        Region region = resource.id().region();
        return region.equals(Region.NONE) ? null : region.code();
    }

    private void unmapped(Finding finding) throws IOException {
        json.field("verdict", finding.verdict().wireName());
        if (!finding.evidence().isEmpty()) {
            Evidence evidence = finding.evidence().get(0);
            json.field("component", evidence.path());
            json.field("observed", evidence.observed());
            json.field("expected", evidence.expected());
        }
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            json.field("deadline", deadline.at().toEpochMilli());
            json.field("lost", deadline.lost());
        }
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            json.field("waiver_reason", waiver.reason());
            json.field("waiver_expires", waiver.expires().toString());
        }
        json.field("cause", finding.cause());
        json.field("place", finding.place() == null ? null : finding.place().toString());
        BaselineState state = finding.baseline();
        json.field("baseline_state", state == null ? null : state.wireName());
    }

    private static int severityId(Severity severity) {
        return switch (severity) {
            case INFO -> 1;
            case LOW -> 2;
            case MEDIUM -> 3;
            case HIGH -> 4;
            case CRITICAL -> 5;
        };
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "Informational";
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case CRITICAL -> "Critical";
        };
    }
}
