package io.github.wardyn.reporters.json;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one finding. */
final class FindingReader {

    private final Map<String, Waiver> waivers;

    FindingReader(Map<String, Waiver> waivers) {
        this.waivers = waivers;
    }

    Finding read(Fields fields) throws IOException {
        return new Finding(
                fields.text("key"),
                Parts.rule(fields, "ruleId"),
                fields.constant(Verdict.class, "verdict"),
                fields.constant(Severity.class, "severity"),
                fields.object("resource", Parts::resource),
                fields.text("message"),
                fields.texts("arguments"),
                fields.objects("evidence", FindingReader::evidence),
                fields.objects("gaps", FindingReader::gap),
                fields.objects("related", Parts::resource),
                fields.textOrNull("cause"),
                fields.objectOrNull("deadline", Parts::deadline),
                waiver(fields),
                fields.constantOrNull(BaselineState.class, "baselineState"),
                fields.objectOrNull("location", Parts::place),
                fields.objectOrNull("excerpt", FindingReader::excerpt),
                fields.instantOrNull("firstSeen"));
    }

    private static Evidence evidence(Fields fields) throws IOException {
        return new Evidence(
                fields.text("path"),
                fields.text("observed"),
                fields.textOrNull("expected"),
                fields.text("resource"),
                fields.objectOrNull("location", Parts::place),
                fields.textOrNull("action"),
                fields.instantOrNull("observedAt"));
    }

    private static Gap gap(Fields fields) throws IOException {
        UnknownReason reason = Parts.reason(fields.text("reason"));
        if (reason == null) {
            throw new IOException("A gap needs a reason");
        }
        return new Gap(fields.text("path"), fields.text("resource"), reason);
    }

    private static Excerpt excerpt(Fields fields) throws IOException {
        return new Excerpt(fields.integer("startLine"), fields.texts("lines"), fields.text("lineHash"));
    }

    private @Nullable Waiver waiver(Fields fields) throws IOException {
        String id = fields.textOrNull("waiverId");
        if (id == null) {
            return fields.objectOrNull("waiver", Parts::waiver);
        }
        Waiver waiver = waivers.get(id);
        if (waiver == null) {
            throw new IOException("\"" + id + "\" is no waiver of the report");
        }
        return waiver;
    }
}
