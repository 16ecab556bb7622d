package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON trees as the fake builds, reads and prints them. */
public final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Parses text that is part of the program, or of a test. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    /**
     * Converts maps, collections, numbers, texts, instants and trees; maps by ascending key. An instant becomes epoch
     * seconds, as JSON services write it.
     */
    public static JsonNode of(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return MAPPER.getNodeFactory().numberNode(seconds(instant));
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = object();
            new TreeMap<>(map).forEach((name, member) -> object.set(name.toString(), of(member)));
            return object;
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = array();
            items.forEach(item -> array.add(of(item)));
            return array;
        }
        return value instanceof JsonNode node ? node : MAPPER.valueToTree(value);
    }

    /** An instant as JSON services write it: epoch seconds with milliseconds. */
    public static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }

    /** The text of a member, or null where it is absent or null. */
    public static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** The object under a member, made where it is absent. */
    public static ObjectNode child(ObjectNode parent, String member) {
        return parent.get(member) instanceof ObjectNode existing ? existing : parent.putObject(member);
    }

    /** The array under a member, made where it is absent. */
    public static ArrayNode list(ObjectNode parent, String member) {
        return parent.get(member) instanceof ArrayNode existing ? existing : parent.putArray(member);
    }

    /** The array under a member, or an empty one that is not put there. */
    public static ArrayNode items(JsonNode parent, String member) {
        return parent.get(member) instanceof ArrayNode existing ? existing : array();
    }
}
