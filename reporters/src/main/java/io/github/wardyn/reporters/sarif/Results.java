package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.SnapshotText;
import io.github.wardyn.reporters.sarif.TextRegion.Lines;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes findings as results. */
final class Results {

    static final int MOST_RELATED = 50;
    private static final int HASH_DIGITS = 16;

    private final JsonWriter json;
    private final ReportRules rules;
    private final boolean hasSuppressions;
    private final boolean compared;
    private final Artifacts artifacts;
    private final LogicalLocations logicalLocations;
    private final Plan plan;

    Results(JsonWriter json, ScanReport report, Plan plan, Artifacts artifacts, LogicalLocations logicalLocations) {
        this.json = json;
        this.rules = new ReportRules(report);
        this.plan = plan;
        this.hasSuppressions = plan.hasSuppressions();
        this.compared = report.run().baseline() != null;
        this.artifacts = artifacts;
        this.logicalLocations = logicalLocations;
    }

    void write(Finding unredacted) throws IOException {
        Finding finding = Redaction.of(unredacted);
        List<Linked> linked = Linked.of(finding);
        Excerpted excerpted = excerpted(finding);
        json.object(() -> {
            json.field("guid", Digests.uuid("result/" + finding.fingerprint()));
            json.field("correlationGuid", Digests.uuid("finding/" + finding.fingerprint()));
            json.field("ruleId", finding.rule().value());
            json.field("ruleIndex", rules.index(finding.rule()));
            json.field("kind", plan.isNote(finding) ? "fail" : kind(finding.verdict()));
            json.field("level", level(finding));
            message(finding, linked);
            json.array("locations", () -> json.object(() -> location(finding, excerpted)));
            Linked.write(json, artifacts, linked);
            json.object("partialFingerprints", () -> fingerprints(finding));
            if (hasSuppressions) {
                new Suppression(json, artifacts).write(finding);
            }
            baseline(finding);
            json.object("properties", () -> properties(finding, excerpted));
        });
    }

    /** Gives the level; SARIF wants none of what is no failure, and code scanning shows nothing that has none. */
    private String level(Finding finding) {
        return switch (finding.verdict()) {
            case FAIL, WAIVED -> Levels.level(finding.severity());
            case UNKNOWN -> plan.isNote(finding) ? "note" : "none";
            case PASS, NOT_APPLICABLE -> "none";
        };
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case FAIL, WAIVED -> "fail";
            case PASS -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
            case UNKNOWN -> "open";
        };
    }

    private void message(Finding finding, List<Linked> linked) throws IOException {
        Message message = Message.of(rules.definition(finding.rule()), finding);
        json.object("message", () -> {
            json.field("text", message.text());
            json.field("markdown", message.markdown() + Linked.markdown(linked));
            json.field("id", message.id());
            json.texts("arguments", message.arguments());
        });
    }

    private Excerpted excerpted(Finding finding) {
        Place place = finding.place();
        Excerpt excerpt = finding.excerpt();
        if (place == null) {
            SnapshotText snapshot = artifacts.snapshot(finding.resource());
            SnapshotText.Lines key = snapshot.place(finding.component());
            return Excerpted.of(
                    new TextRegion(key.line(), key.startColumn(), key.line(), key.endColumn()),
                    new Lines(1, snapshot.lines()));
        }
        return excerpt == null || excerpt.lines().isEmpty()
                ? Excerpted.of(place)
                : Excerpted.of(place, new Lines(excerpt.startLine(), excerpt.lines()));
    }

    private void location(Finding finding, Excerpted excerpted) throws IOException {
        json.object("physicalLocation", () -> {
            Place place = finding.place();
            if (place == null) {
                artifacts.writeResource(json, finding.resource());
            } else {
                artifacts.writeFile(json, place.file());
            }
            region("region", excerpted.region(), excerpted.lines());
            TextRegion context = excerpted.context();
            if (context != null) {
                region("contextRegion", context, excerpted.lines());
            }
        });
        logicalLocations.write(json, finding.resource());
    }

    private void region(String name, TextRegion region, @Nullable Lines lines) throws IOException {
        json.object(name, () -> {
            region.write(json);
            if (lines != null) {
                json.object("snippet", () -> json.field("text", region.in(lines)));
            }
        });
    }

    private void fingerprints(Finding finding) throws IOException {
        json.field("controlResource/v1", finding.fingerprint());
        Excerpt excerpt = finding.excerpt();
        if (finding.place() == null) {
            json.field("primaryLocationLineHash", finding.fingerprint().substring(0, HASH_DIGITS) + ":1");
        } else if (excerpt != null) {
            json.field("primaryLocationLineHash", excerpt.lineHash());
        }
    }

    private void baseline(Finding finding) throws IOException {
        if (compared) {
            BaselineState state = finding.baseline();
            json.field("baselineState", state == null ? "new" : baselineState(state));
        }
        if (finding.firstSeen() != null) {
            json.object("provenance", () -> json.field("firstDetectionTimeUtc", finding.firstSeen()));
        }
    }

    /** What was not observed this time is not absent: a scanner that may not look does not close alerts. */
    private static String baselineState(BaselineState state) {
        return switch (state) {
            case NEW -> "new";
            case UNCHANGED, NOT_OBSERVED -> "unchanged";
            case CHANGED -> "updated";
            case RESOLVED -> "absent";
        };
    }

    private void properties(Finding finding, Excerpted excerpted) throws IOException {
        ResourceId id = finding.resource().id();
        json.field(id.scope().isAccount() ? "account" : "root", id.scope().value());
        json.field(
                "region", id.region().equals(Region.NONE) ? null : id.region().code());
        json.field("resourceType", finding.resource().type().typeName());
        json.field("resource", id.canonical());
        json.field("verdict", finding.verdict().wireName());
        json.field("severity", finding.severity().wireName());
        if (!finding.evidence().isEmpty()) {
            Evidence evidence = finding.evidence().get(0);
            json.field("component", evidence.path());
            json.field("observed", evidence.observed());
            json.field("expected", evidence.expected());
            json.field("action", evidence.action());
            json.field("observedAt", evidence.observedAt());
        }
        Lines lines = excerpted.lines();
        json.field("evidenceHash", lines == null ? null : Digests.sha256(String.join("\n", lines.texts())));
        json.texts("frameworks", Taxonomies.controls(rules.text(finding.rule())));
        Deadline deadline = finding.deadline();
        json.field("deadline", deadline == null ? null : deadline.at());
        json.field("cause", finding.cause());
        BaselineState state = finding.baseline();
        json.field("baseline", state == null ? null : state.wireName());
        Waiver waiver = finding.waiver();
        json.field("waiverExpires", waiver == null ? null : waiver.expires().toString());
        json.texts(
                "related",
                finding.related().stream()
                        .limit(MOST_RELATED)
                        .map(related -> related.id().canonical())
                        .toList());
        json.texts("tags", List.of(finding.verdict().name().toLowerCase(Locale.ROOT)));
    }
}
