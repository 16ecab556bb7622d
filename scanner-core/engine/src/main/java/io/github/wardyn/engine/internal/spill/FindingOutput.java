package io.github.wardyn.engine.internal.spill;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Waiver;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes findings as {@link FindingInput} reads them, component by component. The form lives as long as the process. */
@SuppressWarnings("EnumOrdinal") // who reads it is the process that wrote it
final class FindingOutput {

    private FindingOutput() {}

    /** Writes one part of a finding. */
    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    static void write(DataOutputStream out, Finding finding) throws IOException {
        text(out, finding.fingerprint());
        text(out, finding.rule().value());
        out.writeByte(finding.verdict().ordinal());
        out.writeByte(finding.severity().ordinal());
        resource(out, finding.resource());
        text(out, finding.message());
        list(out, finding.arguments(), FindingOutput::text);
        list(out, finding.evidence(), FindingOutput::evidence);
        list(out, finding.gaps(), FindingOutput::gap);
        list(out, finding.related(), FindingOutput::resource);
        optional(out, finding.cause(), FindingOutput::text);
        optional(out, finding.deadline(), FindingOutput::deadline);
        optional(out, finding.waiver(), FindingOutput::waiver);
        optional(out, finding.baseline(), (to, state) -> to.writeByte(state.ordinal()));
        optional(out, finding.place(), FindingOutput::place);
        optional(out, finding.excerpt(), FindingOutput::excerpt);
        optional(out, finding.firstSeen(), FindingOutput::instant);
    }

    private static void resource(DataOutputStream out, ResourceRef resource) throws IOException {
        out.writeByte(resource.type().ordinal());
        ResourceId id = resource.id();
        text(out, id.scope().value());
        text(out, id.region().code());
        text(out, id.name());
        text(out, id.canonical());
        optional(out, resource.place(), FindingOutput::place);
        list(out, resource.callers(), FindingOutput::place);
    }

    private static void evidence(DataOutputStream out, Evidence evidence) throws IOException {
        text(out, evidence.path());
        text(out, evidence.observed());
        optional(out, evidence.expected(), FindingOutput::text);
        text(out, evidence.resource());
        optional(out, evidence.place(), FindingOutput::place);
        optional(out, evidence.action(), FindingOutput::text);
        optional(out, evidence.observedAt(), FindingOutput::instant);
    }

    private static void gap(DataOutputStream out, Gap gap) throws IOException {
        text(out, gap.path());
        text(out, gap.resource());
        text(out, gap.reason().text());
    }

    private static void deadline(DataOutputStream out, Deadline deadline) throws IOException {
        instant(out, deadline.at());
        text(out, deadline.lost());
        out.writeBoolean(deadline.estimated());
    }

    private static void waiver(DataOutputStream out, Waiver waiver) throws IOException {
        list(out, waiver.rules(), FindingOutput::text);
        text(out, waiver.resource());
        text(out, waiver.reason());
        optional(out, waiver.owner(), FindingOutput::text);
        optional(out, waiver.ticket(), FindingOutput::text);
        text(out, waiver.expires().toString());
        place(out, waiver.place());
        out.writeBoolean(waiver.inline());
    }

    private static void place(DataOutputStream out, Place place) throws IOException {
        text(out, place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
        out.writeInt(place.endLine());
        out.writeInt(place.endColumn());
    }

    private static void excerpt(DataOutputStream out, Excerpt excerpt) throws IOException {
        out.writeInt(excerpt.startLine());
        list(out, excerpt.lines(), FindingOutput::text);
        text(out, excerpt.lineHash());
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> void optional(DataOutputStream out, @Nullable T value, Writer<T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(out, value);
        }
    }
}
