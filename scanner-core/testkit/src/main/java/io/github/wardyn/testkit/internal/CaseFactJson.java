package io.github.wardyn.testkit.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.internal.snapshot.FactReader;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.ResourceId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a fact of a case, with the defaults of its type, into a line of a snapshot, and reads that. */
final class CaseFactJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> FRAME =
            Set.of("name", "arn", "account", "region", "unknown", "id", "unknowns", "origin");
    private static final String NOT_GIVEN = "not-collected the case";

    private final CaseNames names;
    private final Map<String, String> unknowns = new TreeMap<>();

    CaseFactJson(CaseNames names) {
        this.names = names;
    }

    Fact read(MappingNode.Entry entry, FactReader reader) {
        MappingNode fact = entry.value()
                .asMapping()
                .orElseThrow(() -> new IllegalArgumentException(entry.keyPlace() + ": a fact must be {Type: {…}}"));
        FactType type = FactType.find(entry.key())
                .orElseThrow(() -> new IllegalArgumentException(
                        entry.keyPlace() + ": \"" + entry.key() + "\" is no type of fact"));
        try {
            String json = json(type, fact);
            try (JsonParser parser = JSON.createParser(json)) {
                parser.nextToken();
                return reader.read(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("strings do not fail", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entry.keyPlace() + ": " + e.getMessage(), e);
        }
    }

    private String json(FactType type, MappingNode fact) throws IOException {
        FactShape shape = FactShape.of(type.factClass());
        fact.get("unknown")
                .flatMap(Node::asMapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry ->
                                unknowns.put(entry.key(), entry.value().asText().orElse(""))));
        for (String key : fact.keys()) {
            if (!FRAME.contains(key) && shape.component(key).isEmpty()) {
                throw new IllegalArgumentException(type.typeName() + " has no component \"" + key + "\"; it has "
                        + shape.components().stream().map(Component::name).toList());
            }
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", type.typeName());
            writeId(json, names.id(type.typeName(), fact));
            writeComponents(json, shape, "", fact, CaseDefaults.of(type.typeName()));
            json.writeObjectFieldStart("unknowns");
            for (Map.Entry<String, String> unknown : unknowns.entrySet()) {
                json.writeStringField(unknown.getKey(), unknown.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("origin");
            json.writeStringField("reference", "the case");
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeId(JsonGenerator json, ResourceId id) throws IOException {
        json.writeObjectFieldStart("id");
        json.writeStringField("scope", id.scope().value());
        json.writeStringField("region", id.region().code());
        json.writeStringField("name", id.name());
        json.writeStringField("canonical", id.canonical());
        json.writeEndObject();
    }

    private void writeComponents(
            JsonGenerator json,
            FactShape shape,
            String within,
            @Nullable MappingNode given,
            @Nullable MappingNode defaults)
            throws IOException {
        for (Component component : shape.components()) {
            String path = within + component.name();
            if (within.isEmpty() && FRAME.contains(component.name())) {
                continue;
            }
            Optional<Node> own = given == null ? Optional.empty() : given.get(component.name());
            Optional<Node> fallback = defaults == null ? Optional.empty() : defaults.get(component.name());
            Node value = own.or(() -> fallback).orElse(null);
            boolean absent = value != null
                    && value.asScalar().filter(scalar -> scalar.isNull()).isPresent();
            if ((unknowns.containsKey(path) && own.isEmpty()) || absent) {
                continue;
            }
            if (value == null) {
                if (!component.orAbsent()) {
                    unknowns.put(path, NOT_GIVEN);
                }
                continue;
            }
            json.writeFieldName(component.name());
            writeValue(json, component, path, value, own.isPresent() ? fallback.orElse(null) : null);
        }
    }

    private void writeValue(JsonGenerator json, Component component, String path, Node value, @Nullable Node fallback)
            throws IOException {
        if (component.many()) {
            json.writeStartArray();
            for (Node item : value.items()) {
                writeOne(json, component, path, item, null);
            }
            json.writeEndArray();
        } else if (component.map()) {
            json.writeStartObject();
            for (MappingNode.Entry entry : value.asMapping().orElseThrow().entries()) {
                json.writeStringField(entry.key(), entry.value().asText().orElse(""));
            }
            json.writeEndObject();
        } else {
            writeOne(json, component, path, value, fallback);
        }
    }

    private void writeOne(JsonGenerator json, Component component, String path, Node value, @Nullable Node fallback)
            throws IOException {
        if (component.kind() == Kind.GROUP) {
            MappingNode group = value.asMapping()
                    .orElseThrow(
                            () -> new IllegalArgumentException(value.place() + ": " + path + " must be a mapping"));
            MappingNode defaults =
                    fallback == null ? null : fallback.asMapping().orElse(null);
            json.writeStartObject();
            writeComponents(json, FactShape.of(component.type()), path + ".", group, defaults);
            json.writeEndObject();
        } else if (component.kind() == Kind.LINK) {
            json.writeString(names.link(component.type(), value.asText().orElse("")));
        } else if (component.type() == PolicyDocument.class && value instanceof MappingNode policy) {
            json.writeString(NodeJson.of(policy));
        } else {
            json.writeString(value.asText()
                    .orElseThrow(() -> new IllegalArgumentException(value.place() + ": " + path + " must be a value")));
        }
    }
}
