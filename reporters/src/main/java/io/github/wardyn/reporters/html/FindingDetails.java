package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.reporters.internal.Digests;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a finding once somebody opens it; fields that are empty are left out. */
final class FindingDetails {

    private final FindingColumns columns;

    FindingDetails(FindingColumns columns) {
        this.columns = columns;
    }

    void write(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeStartArray();
        for (Finding finding : findings) {
            write(json, finding);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        writeEvidence(json, finding);
        writeGaps(json, finding.gaps());
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (ResourceRef related : finding.related()) {
                json.writeNumber(columns.number(related));
            }
            json.writeEndArray();
        }
        text(json, "cause", finding.cause());
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            text(json, "at", deadline.at().toString());
        }
        text(json, "first", text(finding.firstSeen()));
        text(json, "place", text(finding.place()));
        if (!finding.resource().callers().isEmpty()) {
            json.writeArrayFieldStart("callers");
            for (Place caller : finding.resource().callers()) {
                json.writeString(caller.toString());
            }
            json.writeEndArray();
        }
        Excerpt excerpt = finding.excerpt();
        if (excerpt != null) {
            json.writeNumberField("from", excerpt.startLine());
            json.writeArrayFieldStart("lines");
            for (String line : excerpt.lines()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeStringField("hash", Digests.sha256(String.join("\n", excerpt.lines())));
            Place place = finding.place();
            if (place != null) {
                json.writeNumberField("line", place.line());
                json.writeNumberField("end", place.endLine());
            }
        }
        json.writeEndObject();
    }

    private static void writeEvidence(JsonGenerator json, Finding finding) throws IOException {
        String subject = finding.resource().id().canonical();
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            json.writeStartArray();
            json.writeString(evidence.path());
            json.writeString(evidence.observed());
            json.writeString(evidence.expected());
            json.writeString(evidence.resource().equals(subject) ? "" : evidence.resource());
            json.writeString(text(evidence.place()));
            json.writeString(evidence.action());
            json.writeString(text(evidence.observedAt()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeGaps(JsonGenerator json, List<Gap> gaps) throws IOException {
        if (gaps.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("gaps");
        for (Gap gap : gaps) {
            json.writeStartArray();
            json.writeString(gap.path());
            json.writeString(gap.resource());
            json.writeString(gap.reason().words());
            json.writeString(gap.reason().remedy());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static @Nullable String text(@Nullable Place place) {
        return place == null ? null : place.toString();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
