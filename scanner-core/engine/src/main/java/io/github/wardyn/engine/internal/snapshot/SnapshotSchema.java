package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.WireName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;

/** The JSON Schema of one line of a snapshot, made from the shapes of the facts, so that it is never out of date. */
public final class SnapshotSchema {

    private static final Set<String> FRAME = Set.of("id", "unknowns", "origin");

    private final JsonGenerator json;

    private SnapshotSchema(JsonGenerator json) {
        this.json = json;
    }

    /** Gives the schema, draft 2020-12, indented. */
    public static String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new SnapshotSchema(json).write();
        } catch (IOException e) {
            throw new UncheckedIOException("strings do not fail", e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", "One line of a Wardyn snapshot: the header first, then a fact a line");
        json.writeArrayFieldStart("oneOf");
        header();
        for (FactType type : FactType.values()) {
            json.writeStartObject();
            json.writeStringField("$ref", "#/$defs/" + type.typeName());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("$defs");
        for (FactType type : FactType.values()) {
            fact(type);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void header() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (String name : new String[] {HeaderCodec.MARK, "world", "takenAt", "tool", "coverage"}) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fact(FactType type) throws IOException {
        json.writeObjectFieldStart(type.typeName());
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        json.writeString("type");
        json.writeString("id");
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("type");
        json.writeStringField("const", type.typeName());
        json.writeEndObject();
        open("id", "string", "object");
        open("unknowns", "object");
        open("origin", "object");
        components(FactShape.of(type.factClass()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void components(FactShape shape) throws IOException {
        for (Component component : shape.components()) {
            if (!FRAME.contains(component.name())) {
                json.writeObjectFieldStart(component.name());
                if (component.many()) {
                    json.writeStringField("type", "array");
                    json.writeObjectFieldStart("items");
                    one(component);
                    json.writeEndObject();
                } else if (component.map()) {
                    json.writeStringField("type", "object");
                } else {
                    one(component);
                }
                json.writeEndObject();
            }
        }
    }

    private void one(Component component) throws IOException {
        Class<?> type = component.type();
        if (component.kind() == Kind.GROUP) {
            json.writeStringField("type", "object");
            json.writeBooleanField("additionalProperties", false);
            json.writeObjectFieldStart("properties");
            components(FactShape.of(type));
            json.writeEndObject();
        } else if (type.isEnum()) {
            json.writeArrayFieldStart("enum");
            for (Object constant : type.getEnumConstants()) {
                json.writeString(WireName.of((Enum<?>) constant));
            }
            json.writeEndArray();
        } else if (type == Boolean.class) {
            json.writeStringField("type", "boolean");
        } else if (Number.class.isAssignableFrom(type)) {
            json.writeStringField("type", type == Double.class ? "number" : "integer");
        } else {
            json.writeStringField("type", "string");
            if (type == Instant.class) {
                json.writeStringField("format", "date-time");
            }
        }
    }

    private void open(String name, String... types) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
