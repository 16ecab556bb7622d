package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form body of the query protocols: {@code Filter.1.Value.2=x} becomes a tree. */
final class QueryForm {
    private QueryForm() {}

    static ObjectNode read(String form) {
        ObjectNode root = Json.object();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(root, decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return (ObjectNode) withArrays(root);
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode root, String name, String value) {
        String[] steps = name.split("\\.", -1);
        ObjectNode at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = Json.child(at, steps[i]);
        }
        at.put(steps[steps.length - 1], value);
    }

    /** Objects whose members are all numbers, or the one member {@code member}, are lists. */
    private static JsonNode withArrays(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (object.size() == 1 && object.has("member")) {
            return withArrays(object.get("member"));
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        boolean list = !members.isEmpty()
                && members.stream().allMatch(member -> member.getKey().matches("\\d+"));
        if (list) {
            ArrayNode array = Json.array();
            members.stream()
                    .sorted((a, b) -> Integer.compare(Integer.parseInt(a.getKey()), Integer.parseInt(b.getKey())))
                    .forEach(member -> array.add(withArrays(member.getValue())));
            return array;
        }
        ObjectNode result = Json.object();
        members.forEach(member -> result.set(member.getKey(), withArrays(member.getValue())));
        return result;
    }
}
