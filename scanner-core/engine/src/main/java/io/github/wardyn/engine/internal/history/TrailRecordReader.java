package io.github.wardyn.engine.internal.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.trail.TrailEvent;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one record of CloudTrail; what is not asked for is passed over. */
final class TrailRecordReader {

    private static final Set<String> OF_RESOURCES = Set.of("resources.ARN", "resources.type");
    private static final Set<String> GROUPS = Set.of("userIdentity", "tlsDetails", "requestParameters", "resources");

    private final Map<String, String> fields = new HashMap<>();

    /** Reads the object that a parser is at the beginning of; empty if it is no event of an account and Region. */
    Optional<TrailEvent> read(JsonParser parser) throws IOException {
        fields.clear();
        readObject(parser, "");
        return TrailEvent.of(fields::get);
    }

    private void readObject(JsonParser parser, String within) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = within + parser.currentName();
            JsonToken value = parser.nextToken();
            boolean group = within.isEmpty() && GROUPS.contains(path);
            if (value == JsonToken.START_OBJECT && group) {
                readObject(parser, path + ".");
            } else if (value == JsonToken.START_ARRAY && group) {
                readResources(parser, path + ".");
            } else if (value == JsonToken.VALUE_STRING && isAskedFor(path)) {
                fields.put(path, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Of the resources of a request only its key matters. */
    private void readResources(JsonParser parser, String within) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            fields.remove("resources.ARN");
            fields.remove("resources.type");
            readObject(parser, within);
            String arn = fields.get("resources.ARN");
            if (arn != null && TrailEvent.KEY.equals(fields.get("resources.type"))) {
                fields.put(TrailEvent.KEY, arn);
            }
        }
    }

    private static boolean isAskedFor(String path) {
        return TrailEvent.PATHS.contains(path) || OF_RESOURCES.contains(path);
    }
}
