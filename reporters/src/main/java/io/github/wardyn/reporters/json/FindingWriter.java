package io.github.wardyn.reporters.json;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.ReportRules;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one finding. */
final class FindingWriter {

    private final JsonWriter json;
    private final PartWriter parts;
    private final ReportRules rules;
    private final Instant takenAt;
    private final Instant comparedAt;
    private final Map<Waiver, String> waiverIds = new HashMap<>();

    FindingWriter(JsonWriter json, ScanReport report) {
        this.json = json;
        this.parts = new PartWriter(json);
        this.rules = new ReportRules(report);
        this.takenAt = report.takenAt();
        Run.Baseline baseline = report.run().baseline();
        this.comparedAt = baseline == null ? takenAt : baseline.takenAt();
        for (int i = 0; i < report.waivers().size(); i++) {
            waiverIds.putIfAbsent(report.waivers().get(i).waiver(), HeadWriter.waiverId(i));
        }
    }

    void write(Finding unredacted) throws IOException {
        Finding finding = Redaction.of(unredacted);
        json.object(() -> {
            json.field("key", finding.fingerprint());
            json.field("ruleId", finding.rule().value());
            json.field("verdict", finding.verdict().wireName());
            json.field("severity", finding.severity().wireName());
            json.object("resource", () -> parts.resource(finding.resource()));
            parts.place("location", finding.place());
            json.field("message", finding.message());
            json.texts("arguments", finding.arguments());
            json.objects("evidence", finding.evidence(), this::evidence);
            json.objects("gaps", finding.gaps(), this::gap);
            json.objects("related", finding.related(), parts::resource);
            json.array("controls", () -> controls(finding));
            json.field("cause", finding.cause());
            parts.deadline(finding.deadline());
            waiver(finding.waiver());
            comparison(finding);
            excerpt(finding.excerpt());
        });
    }

    private void evidence(Evidence evidence) throws IOException {
        json.field("path", evidence.path());
        json.field("observed", evidence.observed());
        json.field("expected", evidence.expected());
        json.field("resource", evidence.resource());
        parts.place("location", evidence.place());
        json.field("action", evidence.action());
        json.field("observedAt", evidence.observedAt());
    }

    private void gap(Gap gap) throws IOException {
        json.field("path", gap.path());
        json.field("resource", gap.resource());
        json.field("reason", gap.reason().text());
        json.field("remedy", gap.reason().remedy());
    }

    private void controls(Finding finding) throws IOException {
        for (var framework : rules.text(finding.rule()).controls().entrySet()) {
            for (String control : framework.getValue()) {
                json.text(framework.getKey() + "/" + control);
            }
        }
    }

    private void waiver(@Nullable Waiver waiver) throws IOException {
        if (waiver != null) {
            String id = waiverIds.get(waiver);
            json.field("waiverId", id);
            if (id == null) {
                json.object("waiver", () -> parts.waiver(waiver));
            }
        }
    }

    private void comparison(Finding finding) throws IOException {
        BaselineState state = finding.baseline();
        json.field("baselineState", state == null ? null : state.wireName());
        json.field("firstSeen", finding.firstSeen());
        json.field("lastSeen", finding.isCurrent() ? takenAt : comparedAt);
    }

    private void excerpt(@Nullable Excerpt excerpt) throws IOException {
        if (excerpt != null) {
            json.object("excerpt", () -> {
                json.field("startLine", excerpt.startLine());
                json.texts("lines", excerpt.lines());
                json.field("lineHash", excerpt.lineHash());
            });
        }
    }
}
