package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.RuleHelp;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes one finding in the AWS Security Finding Format. The customer's own workflow state is never sent. */
final class SecurityHubFinding {

    private static final int MOST_RESOURCES = 32;
    private static final int MOST_REQUIREMENTS = 32;
    private static final int LONGEST_ID = 512;
    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_DESCRIPTION = 1_024;
    private static final int LONGEST_RECOMMENDATION = 512;
    private static final int LONGEST_REASON = 2_048;
    private static final int MOST_REASONS = 20;

    private static final String TYPE = "Software and Configuration Checks/AWS Security Best Practices";

    private final JsonWriter json;
    private final ScanReport report;
    private final ReportRules rules;
    private final Place place;

    SecurityHubFinding(JsonWriter json, ScanReport report, Place place) {
        this.json = json;
        this.report = report;
        this.rules = new ReportRules(report);
        this.place = place;
    }

    void write(Finding finding) throws IOException {
        RuleDefinition rule = rules.definition(finding.rule());
        RuleText text = rules.text(finding.rule());
        Instant first = finding.firstSeen() == null ? report.takenAt() : finding.firstSeen();
        json.object(() -> {
            json.field("SchemaVersion", "2018-10-08");
            json.field("Id", place.productArn() + "/wardyn/" + finding.rule() + "/" + finding.fingerprint());
            json.field("ProductArn", place.productArn());
            json.field("GeneratorId", "wardyn/" + finding.rule());
            json.field("AwsAccountId", place.account());
            json.texts("Types", List.of(TYPE));
            json.field("CreatedAt", first);
            json.field("UpdatedAt", finding.baseline() == BaselineState.UNCHANGED ? first : report.takenAt());
            json.field("FirstObservedAt", first);
            json.field("LastObservedAt", report.takenAt());
            json.object("Severity", () -> severity(finding));
            json.field("Title", Limited.text(LONGEST_TITLE, rule.id() + " " + rule.title()));
            json.field("Description", Limited.text(LONGEST_DESCRIPTION, finding.message() + " " + text.why()));
            json.object(
                    "Remediation",
                    () -> json.object("Recommendation", () -> {
                        json.field(
                                "Text",
                                Limited.text(
                                        LONGEST_RECOMMENDATION,
                                        text.remediation().summary()));
                        json.field("Url", RuleHelp.uri(text));
                    }));
            json.object("ProductFields", () -> new ProductFields(json).write(finding, rule));
            json.objects("Resources", resources(finding), this::resource);
            json.object("Compliance", () -> compliance(finding, text));
            json.field("RecordState", finding.baseline() == BaselineState.RESOLVED ? "ARCHIVED" : "ACTIVE");
            json.object("FindingProviderFields", () -> {
                json.object("Severity", () -> severity(finding));
                json.texts("Types", List.of(TYPE));
            });
        });
    }

    private void severity(Finding finding) throws IOException {
        json.field("Label", label(finding.severity()));
        json.field("Original", finding.severity().wireName());
    }

    private static String label(Severity severity) {
        return severity == Severity.INFO ? "INFORMATIONAL" : severity.wireName().toUpperCase(Locale.ROOT);
    }

    /** Gives the resource in fault, then those that are related, none twice. */
    private static List<ResourceRef> resources(Finding finding) {
        return Stream.concat(Stream.of(finding.resource()), finding.related().stream())
                .distinct()
                .limit(MOST_RESOURCES)
                .toList();
    }

    private void resource(ResourceRef resource) throws IOException {
        json.field("Type", ResourceTypes.type(resource));
        json.field("Id", Limited.id(LONGEST_ID, ResourceTypes.id(resource)));
        json.field("Partition", place.partition());
        json.field("Region", place.region());
        ResourceTypes.writeDetails(json, resource);
    }

    private void compliance(Finding finding, RuleText text) throws IOException {
        json.field("Status", status(finding));
        if (!finding.gaps().isEmpty()) {
            json.objects(
                    "StatusReasons", finding.gaps().stream().limit(MOST_REASONS).toList(), this::reason);
        }
        json.field(
                "SecurityControlId",
                text.controls().getOrDefault("aws-fsbp", List.of()).stream()
                        .findFirst()
                        .orElse(finding.rule().value()));
        List<String> requirements = text.controls().entrySet().stream()
                .flatMap(framework -> framework.getValue().stream().map(control -> framework.getKey() + " " + control))
                .limit(MOST_REQUIREMENTS)
                .toList();
        if (!requirements.isEmpty()) {
            json.objects(
                    "AssociatedStandards",
                    text.controls().keySet(),
                    framework -> json.field("StandardsId", "standards/" + framework));
            json.texts("RelatedRequirements", requirements);
        }
    }

    private static String status(Finding finding) {
        if (finding.baseline() == BaselineState.RESOLVED || finding.verdict() == Verdict.PASS) {
            return "PASSED";
        }
        return finding.verdict() == Verdict.UNKNOWN ? "NOT_AVAILABLE" : "FAILED";
    }

    private void reason(Gap gap) throws IOException {
        json.field("ReasonCode", "WARDYN_" + code(gap.reason()));
        json.field(
                "Description",
                Limited.text(
                        LONGEST_REASON,
                        gap.path() + ": " + gap.reason().words() + ". "
                                + gap.reason().remedy()));
    }

    private static String code(UnknownReason reason) {
        return reason.fold(
                denied -> "DENIED",
                throttled -> "THROTTLED",
                unresolved -> "UNRESOLVED",
                unreadable -> "UNREADABLE",
                notCollected -> "NOT_COLLECTED",
                unrecognized -> "UNRECOGNIZED");
    }
}
