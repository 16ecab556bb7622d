package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import java.util.Map;

/** Changes answers as newer services than the SDK might. */
final class Distortion {
    static final String UNKNOWN_VALUE = "A_VALUE_OF_TOMORROW";
    static final String UNKNOWN_MEMBER = "MemberOfTomorrow";

    private Distortion() {}

    /** The answer with a value that the SDK does not know in every text member of this name. */
    static ObjectNode withUnknownValue(ObjectNode answer, String member) {
        ObjectNode changed = answer.deepCopy();
        replace(changed, member);
        return changed;
    }

    /** The answer with a member that the SDK does not know, in itself and in the objects of its lists. */
    static ObjectNode withUnknownMember(ObjectNode answer) {
        ObjectNode changed = answer.deepCopy();
        addToListed(changed);
        addTo(changed);
        return changed;
    }

    private static void replace(JsonNode node, String member) {
        if (node instanceof ObjectNode object && object.path(member).isTextual()) {
            object.put(member, UNKNOWN_VALUE);
        }
        node.forEach(child -> replace(child, member));
    }

    private static void addToListed(JsonNode node) {
        for (JsonNode child : node) {
            addToListed(child);
            if (node.isArray() && child instanceof ObjectNode object) {
                addTo(object);
            }
        }
    }

    private static void addTo(ObjectNode object) {
        object.set(UNKNOWN_MEMBER, Json.of(Map.of("Nested", 1)));
    }
}
