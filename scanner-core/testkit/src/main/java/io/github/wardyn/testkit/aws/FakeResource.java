package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;

/**
 * A resource while a test describes it: named methods for what matters often, {@link #set} for everything else.
 *
 * @param <T> the kind of resource
 */
public abstract class FakeResource<T extends FakeResource<T>> {
    private final Scope scope;
    private final ObjectNode document;

    FakeResource(Scope scope, ObjectNode document) {
        this.scope = scope;
        this.document = document;
    }

    /**
     * Sets any member, named and shaped as it goes on the wire.
     *
     * @param pointer a JSON pointer into the answers' members, e.g. {@code /Table/TableStatus}; objects on the way are
     *     made, and {@code -} appends to a list
     * @param value a text, number, boolean, list, map or {@link Instant}
     */
    public T set(String pointer, Object value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = parent(document, at);
        String last = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.add(Json.of(value));
        } else {
            ((ObjectNode) parent).set(last, Json.of(value));
        }
        return self();
    }

    /** The object or list that the pointer's last step lies in; objects and lists on the way are made. */
    private static JsonNode parent(JsonNode node, JsonPointer at) {
        JsonPointer rest = at.tail();
        if (rest.matches()) {
            return node;
        }
        if (node instanceof ArrayNode array) {
            return parent(array.path(at.getMatchingIndex()), rest);
        }
        String member = at.getMatchingProperty();
        boolean list = rest.getMatchingProperty().equals("-");
        ObjectNode object = (ObjectNode) node;
        return parent(list ? Json.list(object, member) : next(object, member), rest);
    }

    private static JsonNode next(ObjectNode object, String member) {
        return object.get(member) instanceof ArrayNode array ? array : Json.child(object, member);
    }

    /** Takes a member out, as answers from before it was invented. */
    public T remove(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = document.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
        }
        return self();
    }

    abstract T self();

    Scope scope() {
        return scope;
    }

    ObjectNode document() {
        return document;
    }

    /** The key's ARN in this account and Region, where only an id or alias is given. */
    String keyArn(String idOrArn) {
        if (idOrArn.startsWith("arn:")) {
            return idOrArn;
        }
        return scope.arn("kms", idOrArn.startsWith("alias/") ? idOrArn : "key/" + idOrArn);
    }
}
