package io.github.wardyn.testkit.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes a policy document that a case spells in YAML as JSON. */
final class NodeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private NodeJson() {}

    static String of(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, node);
        } catch (IOException e) {
            throw new UncheckedIOException("strings do not fail", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Node node) throws IOException {
        if (node instanceof MappingNode mapping) {
            json.writeStartObject();
            for (MappingNode.Entry entry : mapping.entries()) {
                json.writeFieldName(entry.key());
                write(json, entry.value());
            }
            json.writeEndObject();
        } else if (node instanceof ScalarNode scalar) {
            json.writeString(scalar.text());
        } else {
            json.writeStartArray();
            for (Node item : node.items()) {
                write(json, item);
            }
            json.writeEndArray();
        }
    }
}
