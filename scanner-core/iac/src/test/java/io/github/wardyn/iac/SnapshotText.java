package io.github.wardyn.iac;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.WireName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was read of one root as JSON for people: the golden files. */
final class SnapshotText {
    private final JsonGenerator json;

    private SnapshotText(JsonGenerator json) {
        this.json = json;
    }

    static String of(Snapshot snapshot, SnapshotPart part) {
        var out = new StringWriter();
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            new SnapshotText(json).write(snapshot, part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private void write(Snapshot snapshot, SnapshotPart part) throws IOException {
        json.writeStartObject();
        json.writeStringField("root", part.scope().value());
        snapshot.header().coverage().entries().stream()
                .filter(entry -> entry.scope().equals(part.scope()))
                .map(Coverage.Entry::gap)
                .distinct()
                .forEach(gap -> field("absence", gap == null ? "means that there is none" : gap.text()));
        array("problems", problems(snapshot, part), problem -> json.writeString(problem.toString()));
        array("facts", part.facts(), this::fact);
        array("waivers", part.inlineWaivers(), this::waiver);
        json.writeEndObject();
    }

    private static List<Problem> problems(Snapshot snapshot, SnapshotPart part) {
        return snapshot.header().problems().stream()
                .filter(problem -> problem.place().file().equals(part.scope().value()))
                .toList();
    }

    private void waiver(Waiver waiver) throws IOException {
        json.writeString(waiver.rules() + " of " + waiver.resource() + " until " + waiver.expires() + ": "
                + waiver.reason() + " (" + waiver.owner() + ", " + waiver.ticket() + ", " + waiver.place() + ")");
    }

    private void fact(Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField(FactType.of(fact).typeName(), id(fact.id()));
        json.writeStringField(
                "at",
                ((Origin.Declaration) fact.origin()).address() + " "
                        + place(fact.origin().place("").orElseThrow()));
        components(fact);
        if (!fact.unknowns().isEmpty()) {
            json.writeObjectFieldStart("unknown");
            for (Map.Entry<String, UnknownReason> unknown :
                    fact.unknowns().reasons().entrySet()) {
                json.writeStringField(unknown.getKey(), unknown.getValue().text());
            }
            json.writeEndObject();
        }
        json.writeObjectFieldStart("places");
        for (Map.Entry<String, Place> entry :
                new TreeMap<>(((Origin.Declaration) fact.origin()).components()).entrySet()) {
            json.writeStringField(entry.getKey(), place(entry.getValue()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String id(ResourceId id) {
        return id.canonical() + " \"" + id.name() + "\""
                + (id.region().equals(Region.NONE) ? "" : " in " + id.region().code());
    }

    private static String place(Place place) {
        return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
    }

    private void components(Object holder) throws IOException {
        for (FactShape.Component component : FactShape.of(holder.getClass()).components()) {
            Object value = component.get(holder);
            boolean frame = List.of("id", "unknowns", "origin").contains(component.name());
            if (value != null && !(holder instanceof Fact && frame)) {
                json.writeFieldName(component.name());
                value(value);
            }
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Fact link) {
            json.writeString(link(link));
        } else if (value instanceof PolicyDocument policy) {
            json.writeString(policy.json());
        } else if (value instanceof Record group) {
            json.writeStartObject();
            components(group);
            json.writeEndObject();
        } else if (value instanceof Enum<?> constant) {
            json.writeString(WireName.of(constant));
        } else {
            json.writeString(value.toString());
        }
    }

    /** A link is the target's id, and of a key outside the template what is known of it. */
    private static String link(Fact link) {
        boolean outside = link.origin() instanceof Origin.Declaration;
        String manager =
                link instanceof KmsKey key && key.keyManager() != null ? ", managed by " + key.keyManager() : "";
        return link.id().canonical() + (outside ? " (outside the template" + manager + ")" : "");
    }

    private void field(String name, String value) {
        try {
            json.writeStringField(name, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing<T> {
        void write(T item) throws IOException;
    }

    private <T> void array(String name, List<T> items, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            writing.write(item);
        }
        json.writeEndArray();
    }
}
