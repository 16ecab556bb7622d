package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.model.Place;
import java.util.Map;
import java.util.Optional;

/** A resource that a template declares. */
public final class StackResource {
    private final Stack stack;
    private final Entry entry;
    private final String type;
    private final MappingNode body;

    StackResource(Stack stack, Entry entry, String type, MappingNode body) {
        this.stack = stack;
        this.entry = entry;
        this.type = type;
        this.body = body;
    }

    /** The stack that declares it. */
    public Stack stack() {
        return stack;
    }

    /** Its logical id. */
    public String logicalId() {
        return entry.key();
    }

    /** Its type, such as {@code AWS::DynamoDB::Table}. */
    public String type() {
        return type;
    }

    /** From its logical id to the end of its last property. */
    public Place place() {
        Place key = entry.keyPlace();
        Place end = body.place();
        return new Place(key.file(), key.line(), key.column(), end.endLine(), end.endColumn());
    }

    /** Tells whether it is deployed, as far as its condition can be decided. */
    public Truth deployed() {
        return condition().map(name -> stack.conditions().truth(name)).orElse(Truth.TRUE);
    }

    /** Its properties, given that it is deployed at all; a mapping without entries where none are written. */
    public Value properties() {
        return attribute("Properties").orElseGet(() -> new MapValue(Map.of(), null, place()));
    }

    /** An attribute beside its properties, such as {@code DeletionPolicy}; empty where it is not written. */
    public Optional<Value> attribute(String name) {
        return node(name)
                .map(node -> condition()
                        .map(condition -> stack.conditions().assuming(condition, true, () -> stack.evaluate(node)))
                        .orElseGet(() -> stack.evaluate(node)));
    }

    /** An attribute as written. */
    public Optional<Node> node(String name) {
        return body.get(name);
    }

    /** The keys beside {@code Type}, with their places. */
    public MappingNode body() {
        return body;
    }

    private Optional<String> condition() {
        return body.text("Condition");
    }
}
