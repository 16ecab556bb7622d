package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what every fact has: id, unknowns and origin. Facts that one call showed share their origin. */
final class FrameReader {

    /** Stands where an id that is no ARN names no scope; such an id must be written out in full. */
    private static final Scope NO_SCOPE = new Scope("(none)");

    private final IdText ids;
    private final Map<String, Origin.ApiCall> calls = new HashMap<>();

    FrameReader(IdText ids) {
        this.ids = ids;
    }

    /** Forgets the calls of a part that is done. */
    void nextPart() {
        calls.clear();
    }

    ResourceId id(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            ResourceId id = ids.parse(parser.getText(), NO_SCOPE, Region.NONE);
            if (id.scope().equals(NO_SCOPE)) {
                throw new IllegalArgumentException("\"" + id.canonical() + "\" is no ARN with an account");
            }
            return id;
        }
        Map<String, String> fields = texts(parser);
        return new ResourceId(
                ids.scope(required(fields, "scope")),
                ids.region(fields.getOrDefault("region", "")),
                required(fields, "name"),
                required(fields, "canonical"));
    }

    Unknowns unknowns(JsonParser parser) throws IOException {
        Map<String, UnknownReason> reasons = new HashMap<>();
        texts(parser).forEach((component, text) -> reasons.put(component, UnknownReason.parse(text)));
        return Unknowns.of(reasons);
    }

    Origin origin(JsonParser parser) throws IOException {
        @Nullable Place place = null;
        Map<String, Place> components = new HashMap<>();
        List<Place> callers = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("place")) {
                place = place(parser, "");
            } else if (field.equals("callers")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    callers.add(place(parser, ""));
                }
            } else if (field.equals("components")) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String component = parser.currentName();
                    parser.nextToken();
                    components.put(component, place(parser, place == null ? "" : place.file()));
                }
            } else {
                fields.put(field, parser.getText());
            }
        }
        if (place != null) {
            return new Origin.Declaration(place, required(fields, "address"), components, callers);
        }
        return fields.containsKey("action")
                ? call(required(fields, "action"), required(fields, "at"))
                : new Origin.Mention(required(fields, "reference"));
    }

    private Origin.ApiCall call(String action, String at) {
        return calls.computeIfAbsent(
                action + ' ' + at, absent -> new Origin.ApiCall(action, (Instant) ScalarText.parse(Instant.class, at)));
    }

    private static Place place(JsonParser parser, String fileOtherwise) throws IOException {
        String file = fileOtherwise;
        List<Integer> numbers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                file = parser.getText();
            } else {
                numbers.add(parser.getIntValue());
            }
        }
        if (numbers.size() != 4) {
            throw new IllegalArgumentException("a place must have four numbers, not " + numbers.size());
        }
        return new Place(file, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            texts.put(field, parser.getText());
        }
        return texts;
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value;
    }
}
