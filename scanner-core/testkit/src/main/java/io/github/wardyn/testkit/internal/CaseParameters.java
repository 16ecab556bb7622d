package io.github.wardyn.testkit.internal;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.RuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that a case sets. */
public final class CaseParameters {

    private CaseParameters() {}

    /** Reads {@code parameters:} of a case by the types that the rule declares. */
    public static Map<String, Object> read(MappingNode node, RuleDefinition rule) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.get("parameters").flatMap(Node::asMapping).ifPresent(mapping -> {
            for (MappingNode.Entry entry : mapping.entries()) {
                RuleDefinition.Parameter parameter = rule.parameters().get(entry.key());
                if (parameter == null) {
                    throw new IllegalArgumentException(
                            entry.keyPlace() + ": " + rule.name() + " has no parameter \"" + entry.key() + "\"");
                }
                values.put(entry.key(), value(parameter, entry.value()));
            }
        });
        return values;
    }

    private static Object value(RuleDefinition.Parameter parameter, Node node) {
        String text = node.asText().orElse("");
        return switch (parameter.type()) {
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case STRING -> text;
            case LIST -> texts(node);
            case CLASSIFICATION -> {
                Map<String, List<String>> tags = new LinkedHashMap<>();
                node.asMapping()
                        .ifPresent(mapping ->
                                mapping.entries().forEach(entry -> tags.put(entry.key(), texts(entry.value()))));
                yield tags;
            }
        };
    }

    private static List<String> texts(Node node) {
        return node.items().stream().map(item -> item.asText().orElse("")).toList();
    }
}
