package io.github.wardyn.reporters.json;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.World;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.Frameworks;
import io.github.wardyn.reporters.internal.JsonTree;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Project;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.SnapshotText;
import io.github.wardyn.reporters.internal.Totals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes all of a report but its findings. */
final class HeadWriter {

    static final String SCHEMA_VERSION = "1.0";
    static final String SCHEMA = Project.HOME + "/schemas/report-" + SCHEMA_VERSION + ".json";

    private final JsonWriter json;
    private final ScanReport report;
    private final PartWriter parts;
    private final List<String> redactions = new ArrayList<>();

    HeadWriter(JsonWriter json, ScanReport report) {
        this.json = json;
        this.report = report;
        this.parts = new PartWriter(json);
    }

    /** Names a waiver within its report. */
    static String waiverId(int index) {
        return "w" + (index + 1);
    }

    void write() throws IOException {
        json.field("schemaVersion", SCHEMA_VERSION);
        json.field("$schema", SCHEMA);
        json.object("tool", () -> {
            json.field("name", report.tool());
            json.field("version", Project.version(report.tool()));
            json.field("informationUri", Project.HOME);
        });
        json.object("policyPack", () -> {
            Severity failOn = report.failOn();
            json.field("name", report.policy());
            json.field("failOn", failOn == null ? null : failOn.wireName());
        });
        json.object("scan", this::scan);
        json.object("coverage", this::coverage);
        json.object("summary", this::summary);
        Frameworks frameworks = new Frameworks(report);
        json.objects("frameworks", frameworks.all(), framework -> framework(frameworks, framework));
        rules();
        json.array("resources", this::resources);
        json.objects("joins", report.joins(), this::join);
        json.array("waivers", this::waivers);
        new RunWriter(json, report.run()).write();
        json.objects("lossCalendar", report.lossCalendar(), this::loss);
        json.objects("errors", report.problems(), this::problem);
        json.texts("redactions", redactions);
    }

    private void scan() throws IOException {
        json.field("id", report.run().id());
        json.texts("worlds", report.worlds().stream().map(World::wireName).toList());
        json.texts("scopes", report.scopes().stream().map(Scope::value).toList());
        json.field("takenAt", report.takenAt());
        json.field("asOf", report.asOf());
        json.field("allowIncomplete", report.allowIncomplete());
    }

    private void coverage() throws IOException {
        json.field("complete", report.coverage().entries().stream().allMatch(Coverage.Entry::complete));
        json.objects("entries", report.coverage().entries(), entry -> {
            json.field("type", entry.type().typeName());
            json.field("scope", entry.scope().value());
            parts.region(entry.region());
            json.field("gap", entry.gap() == null ? null : entry.gap().text());
        });
        json.objects("evaluated", report.counts(), count -> {
            json.field("ruleId", count.rule().value());
            json.field("scope", count.scope().value());
            parts.region(count.region());
            parts.verdicts(count.verdicts());
        });
    }

    private void summary() throws IOException {
        Totals totals = Totals.of(report);
        json.field("outcome", totals.outcome().name().toLowerCase(Locale.ROOT));
        json.object("verdicts", () -> {
            for (Verdict verdict : Verdict.values()) {
                json.field(verdict.wireName(), totals.of(verdict));
            }
        });
        json.object("fails", () -> {
            for (Severity severity : Severity.values()) {
                json.field(severity.wireName(), totals.fails(severity));
            }
        });
        json.field("following", totals.following());
        json.object("baselineStates", () -> parts.counts(totals.states()));
    }

    private void framework(Frameworks frameworks, Framework framework) throws IOException {
        json.field("id", framework.id());
        json.field("title", framework.title());
        json.objects("controls", frameworks.statuses(framework), status -> {
            json.field("id", status.control().id());
            json.field("title", status.control().title());
            json.field("status", status.status());
            json.texts("rules", status.rules().stream().map(RuleId::value).toList());
        });
    }

    private void rules() throws IOException {
        Map<RuleId, RuleText> texts =
                report.texts().stream().collect(Collectors.toMap(RuleText::id, Function.identity()));
        RuleWriter writer = new RuleWriter(json);
        json.objects("rules", report.rules(), (RuleDefinition rule) -> writer.write(rule, texts.get(rule.id())));
    }

    private void resources() throws IOException {
        int index = 0;
        for (Map.Entry<String, String> excerpt : report.excerpts().entrySet()) {
            String pointer = "/resources/" + index++ + "/snapshot";
            Object tree = Redaction.of(JsonTree.parse(excerpt.getValue()), pointer, redactions::add);
            json.object(() -> {
                json.field("id", excerpt.getKey());
                json.field("sha256", Digests.sha256(SnapshotText.of(tree).text()));
                json.tree("snapshot", tree);
            });
        }
    }

    private void waivers() throws IOException {
        int index = 0;
        for (ScanReport.WaiverUse use : report.waivers()) {
            String id = waiverId(index++);
            json.object(() -> {
                json.field("id", id);
                parts.waiver(use.waiver());
                json.field("matched", use.matched());
                json.field("expired", use.expired());
                json.field("expiresSoon", use.expiresSoon());
            });
        }
    }

    private void join(Join join) throws IOException {
        json.object("hub", () -> parts.resource(join.hub()));
        parts.texts("components", join.components());
        json.objects("spokes", join.spokes(), spoke -> {
            json.object("resource", () -> parts.resource(spoke.resource()));
            parts.texts("components", spoke.components());
        });
        json.field("total", join.total());
    }

    private void loss(ScanReport.Loss loss) throws IOException {
        parts.deadline(loss.deadline());
        json.field("severity", loss.severity().wireName());
        json.field("ruleId", loss.rule().value());
        json.object("resource", () -> parts.resource(loss.resource()));
        json.field("key", loss.fingerprint());
    }

    private void problem(Problem problem) throws IOException {
        json.field("level", problem.severity().name().toLowerCase(Locale.ROOT));
        json.field("code", problem.code());
        parts.place("location", problem.place());
        json.field("message", problem.message());
        json.field("hint", problem.hint());
    }
}
