package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** What was seen of a resource, without the values of its tags; their keys stay. */
final class SeenJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String TAGS = "tags";
    private static final String REDACTED = "[redacted]";

    private SeenJson() {}

    /** Gives the same JSON without tag values; empty where it is no JSON. */
    static String withoutTagValues(String seen) throws IOException {
        if (!seen.contains(TAGS)) {
            return seen;
        }
        StringWriter clean = new StringWriter();
        try (JsonParser parser = JSON.createParser(seen);
                JsonGenerator json = JSON.createGenerator(clean)) {
            copy(parser, json);
        } catch (JsonProcessingException e) {
            return "";
        }
        return clean.toString();
    }

    private static void copy(JsonParser parser, JsonGenerator json) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            json.copyCurrentEvent(parser);
            if (token == JsonToken.FIELD_NAME && TAGS.equals(parser.currentName())) {
                token = parser.nextToken();
                json.copyCurrentEvent(parser);
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    redact(parser, json);
                }
            }
        }
    }

    /** Copies names and structure up to the end of the object or array that was entered. */
    private static void redact(JsonParser parser, JsonGenerator json) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue()) {
                json.writeString(REDACTED);
            } else {
                json.copyCurrentEvent(parser);
            }
        }
    }
}
