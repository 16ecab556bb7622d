package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.TypeNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the table of findings shows, sorts and filters by, as columns of numbers that point into lists of texts. A message
 * stands there with its resource's name taken out, so that findings of one rule mostly share it.
 */
final class FindingColumns {

    /** Stands for the resource's name in a text, and for its canonical id. */
    private static final String NAME = "\u0001";

    private static final String CANONICAL = "\u0002";

    private final ScanReport report;
    private final Texts messages = new Texts();
    private final Texts components = new Texts();
    private final Texts observed = new Texts();
    private final Texts expected = new Texts();
    private final Texts lost = new Texts();
    private final Texts rules = new Texts();
    private final Texts verdicts = Texts.of(Verdict.values());
    private final Texts severities = Texts.of(Severity.values());
    private final Texts states = new Texts();
    private final ResourceColumns resources = new ResourceColumns();
    private final List<Waiver> waivers = new ArrayList<>();
    private final StringBuilder fingerprints = new StringBuilder();
    private final IntColumn rule = new IntColumn();
    private final IntColumn verdict = new IntColumn();
    private final IntColumn severity = new IntColumn();
    private final IntColumn resource = new IntColumn();
    private final IntColumn message = new IntColumn();
    private final IntColumn component = new IntColumn();
    private final IntColumn observedOf = new IntColumn();
    private final IntColumn expectedOf = new IntColumn();
    private final IntColumn baseline = new IntColumn();
    private final IntColumn due = new IntColumn();
    private final IntColumn lostOf = new IntColumn();
    private final IntColumn waiver = new IntColumn();

    FindingColumns(ScanReport report) {
        this.report = report;
        report.rules().forEach(known -> rules.number(known.id().value()));
        report.waivers().forEach(use -> waivers.add(use.waiver()));
        lost.number("");
        states.number("");
        for (BaselineState state : BaselineState.values()) {
            states.number(state.wireName());
        }
    }

    void add(Finding finding) {
        ResourceRef ref = finding.resource();
        rule.add(rules.number(finding.rule().value()));
        verdict.add(verdicts.number(finding.verdict().wireName()));
        severity.add(severities.number(finding.severity().wireName()));
        resource.add(resources.number(ref));
        message.add(messages.number(withoutName(finding.message(), ref)));
        Evidence first =
                finding.evidence().isEmpty() ? null : finding.evidence().get(0);
        component.add(components.number(first == null ? "" : first.path()));
        observedOf.add(observed.number(first == null ? "" : withoutName(first.observed(), ref)));
        String wanted = first == null ? null : first.expected();
        expectedOf.add(expected.number(wanted == null ? "" : withoutName(wanted, ref)));
        baseline.add(states.number(
                finding.baseline() == null ? "" : finding.baseline().wireName()));
        Deadline deadline = finding.deadline();
        due.add(
                deadline == null
                        ? 0
                        : (int) Math.min(Integer.MAX_VALUE, deadline.at().getEpochSecond() / 60));
        lostOf.add(deadline == null ? 0 : lost.number(deadline.lost()) * 2 + (deadline.estimated() ? 1 : 0));
        waiver.add(finding.waiver() == null ? 0 : waiverNumber(finding.waiver()));
        fingerprints.append(String.format("%-32.32s", finding.fingerprint()));
    }

    private int waiverNumber(Waiver used) {
        if (!waivers.contains(used)) {
            waivers.add(used);
        }
        return waivers.indexOf(used) + 1;
    }

    private static String withoutName(String text, ResourceRef ref) {
        String canonical = ref.id().canonical();
        String name = ref.id().name();
        String shorter = text.contains(canonical) ? text.replace(canonical, CANONICAL) : text;
        return name.length() > 2 ? shorter.replace(name, NAME) : shorter;
    }

    int number(ResourceRef ref) {
        return resources.number(ref);
    }

    /** Gives the canonical ids of the resources in the order of their numbers. */
    List<String> resources() {
        return resources.canonicals();
    }

    /** Writes all columns and lists; {@code seen} is the number of resources whose excerpts are at hand. */
    void write(JsonGenerator json, int seen) throws IOException {
        json.writeStartObject();
        json.writeNumberField("n", rule.size());
        json.writeNumberField("seen", seen);
        json.writeStringField("fp", fingerprints.toString());
        writeRules(json);
        writeWaivers(json);
        json.writeFieldName("res");
        resources.write(json);
        texts(json, "verdicts", verdicts.all());
        texts(json, "severities", severities.all());
        texts(json, "states", states.all());
        texts(json, "messages", messages.all());
        texts(json, "components", components.all());
        texts(json, "observed", observed.all());
        texts(json, "expected", expected.all());
        texts(json, "lost", lost.all());
        rule.write(json, "rule");
        verdict.write(json, "ver");
        severity.write(json, "sev");
        resource.write(json, "rs");
        message.write(json, "msg");
        component.write(json, "comp");
        observedOf.write(json, "obs");
        expectedOf.write(json, "exp");
        baseline.write(json, "base");
        due.write(json, "due");
        lostOf.write(json, "loss");
        waiver.write(json, "wv");
        json.writeEndObject();
    }

    private void writeRules(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (String id : rules.all()) {
            RuleDefinition known = report.rules().stream()
                    .filter(definition -> definition.id().value().equals(id))
                    .findFirst()
                    .orElse(null);
            json.writeStartArray();
            json.writeString(id);
            json.writeString(known == null ? "" : known.name());
            json.writeString(known == null ? "" : known.title());
            Set<String> frameworks = new TreeSet<>();
            report.texts().stream()
                    .filter(text -> text.id().value().equals(id))
                    .forEach(text -> frameworks.addAll(text.controls().keySet()));
            strings(json, frameworks);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("frameworks");
        for (var framework : report.frameworks()) {
            json.writeStringField(framework.id(), framework.title());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("types");
        for (FactType type : FactType.values()) {
            json.writeStringField(type.typeName(), TypeNames.of(type));
        }
        json.writeEndObject();
    }

    private void writeWaivers(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("waivers");
        for (Waiver known : waivers) {
            json.writeStartArray();
            json.writeString(known.reason());
            json.writeString(known.owner());
            json.writeString(known.ticket());
            json.writeString(known.expires().toString());
            json.writeString(known.place().toString());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeFieldName(name);
        strings(json, texts);
    }

    private static void strings(JsonGenerator json, Iterable<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
