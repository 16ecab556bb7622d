package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.NearestName;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parameters that a policy sets, by the types and ranges that the rule declares. */
final class ParameterReader {

    private final Fields fields;

    ParameterReader(Fields fields) {
        this.fields = fields;
    }

    Map<String, Object> read(Node node, RuleDefinition rule) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<MappingNode> mapping = fields.mapping(node, "parameters of " + rule.name(), List.of());
        for (MappingNode.Entry entry : mapping.map(MappingNode::entries).orElse(List.of())) {
            Parameter parameter = rule.parameters().get(entry.key());
            if (parameter == null) {
                unknown(entry, rule);
            } else {
                value(parameter, rule, entry.value()).ifPresent(value -> values.put(entry.key(), value));
            }
        }
        return values;
    }

    private void unknown(MappingNode.Entry entry, RuleDefinition rule) {
        List<String> known = List.copyOf(rule.parameters().keySet());
        fields.problem(
                entry.keyPlace(),
                "unknown-parameter",
                rule.name() + " has no parameter \"" + entry.key() + "\"; it has "
                        + (known.isEmpty() ? "none" : String.join(", ", known)) + ".",
                NearestName.of(entry.key(), known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("remove it."));
    }

    private Optional<? extends Object> value(Parameter parameter, RuleDefinition rule, Node node) {
        String what = "\"" + parameter.name() + "\" of " + rule.name();
        return switch (parameter.type()) {
            case INTEGER -> integer(parameter, what, node);
            case BOOLEAN -> bool(what, node);
            case STRING -> fields.text(node, what).filter(text -> allowed(parameter, what, node, text));
            case LIST ->
                Optional.of(fields.texts(node, what).stream()
                        .filter(text -> allowed(parameter, what, node, text))
                        .toList());
            case CLASSIFICATION -> classification(what, node);
        };
    }

    private Optional<Long> integer(Parameter parameter, String what, Node node) {
        Optional<Long> number = node.asScalar().flatMap(scalar -> scalar.asLong());
        Long minimum = parameter.minimum();
        Long maximum = parameter.maximum();
        boolean low = number.isPresent() && minimum != null && number.get() < minimum;
        boolean high = number.isPresent() && maximum != null && number.get() > maximum;
        if (number.isEmpty() || low || high) {
            String unit = parameter.unit() == null ? "" : " " + parameter.unit();
            fields.problem(
                    node.place(),
                    "out-of-range",
                    what + " is " + node.describe() + "; it must be a whole number"
                            + (minimum == null ? "" : " from " + minimum)
                            + (maximum == null ? "" : " to " + maximum) + unit + ".",
                    "remove the line to use the default, " + parameter.defaultValue() + unit + ".");
            return Optional.empty();
        }
        return number;
    }

    private Optional<Boolean> bool(String what, Node node) {
        Optional<Boolean> truth = node.asScalar().flatMap(scalar -> scalar.asBoolean());
        if (truth.isEmpty()) {
            fields.problem(
                    node.place(),
                    "wrong-type",
                    what + " is " + node.describe() + "; it must be true or false.",
                    "write true or false without quotes.");
        }
        return truth;
    }

    private boolean allowed(Parameter parameter, String what, Node node, String text) {
        boolean allowed = parameter.values().isEmpty() || parameter.values().contains(text);
        if (!allowed) {
            fields.problem(
                    node.place(),
                    "wrong-value",
                    what + " is \"" + text + "\"; it must be one of " + String.join(", ", parameter.values()) + ".",
                    NearestName.of(text, parameter.values())
                            .map(nearest -> "did you mean \"" + nearest + "\"?")
                            .orElse("use one of them."));
        }
        return allowed;
    }

    /** A tag's key with the values that are sensitive: {@code {classification: [restricted, confidential]}}. */
    private Optional<Map<String, List<String>>> classification(String what, Node node) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        fields.mapping(node, what, List.of()).ifPresent(mapping -> {
            for (MappingNode.Entry entry : mapping.entries()) {
                tags.put(
                        entry.key(),
                        new ArrayList<>(fields.texts(entry.value(), "\"" + entry.key() + "\" of " + what)));
            }
        });
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }
}
