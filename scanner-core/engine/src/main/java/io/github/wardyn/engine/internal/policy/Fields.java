package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.NearestName;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.WireName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of mappings and notes what is wrong with them, so that all problems are shown at once. */
final class Fields {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    void problem(Place place, String code, String message, String hint) {
        problems.add(Problem.error(place, code, message, hint));
    }

    /** Gives a node as a mapping with no other than the known keys. */
    Optional<MappingNode> mapping(Node node, String what, List<String> known) {
        Optional<MappingNode> mapping = node.asMapping();
        if (mapping.isEmpty()) {
            problem(
                    node.place(),
                    "wrong-type",
                    what + " is " + node.describe() + "; it must be a mapping.",
                    "write its fields one a line, indented.");
            return mapping;
        }
        for (MappingNode.Entry entry : mapping.get().entries()) {
            if (!known.isEmpty() && !known.contains(entry.key())) {
                String hint = NearestName.of(entry.key(), known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("remove it.");
                problem(
                        entry.keyPlace(),
                        "unknown-key",
                        "\"" + entry.key() + "\" is no field of " + what + "; it must be one of "
                                + String.join(", ", known) + ".",
                        hint);
            }
        }
        return mapping;
    }

    /** Gives a field's text; a problem where it is missing or empty. */
    Optional<String> required(MappingNode mapping, String key, String what) {
        Optional<String> text = mapping.text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            problem(mapping.place(), "missing-field", what + " needs \"" + key + "\".", "add it.");
        }
        return text;
    }

    /** Gives a node's text; a problem where it is no single value. */
    Optional<String> text(Node node, String what) {
        Optional<String> text = node.asText();
        if (text.isEmpty()) {
            problem(
                    node.place(),
                    "wrong-type",
                    what + " is " + node.describe() + "; it must be a text.",
                    "write one value.");
        }
        return text;
    }

    /** Gives the texts of a list. */
    List<String> texts(Node node, String what) {
        if (node.asSequence().isEmpty()) {
            problem(
                    node.place(),
                    "wrong-type",
                    what + " is " + node.describe() + "; it must be a list.",
                    "write [a, b], or one \"- a\" a line.");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        node.items().forEach(item -> text(item, "an entry of " + what).ifPresent(texts::add));
        return texts;
    }

    /** Gives the texts of a mapping by key, in the order of the file. */
    Map<String, String> textMap(Node node, String what) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping(node, what, List.of())
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> text(entry.value(), "\"" + entry.key() + "\" of " + what)
                                .ifPresent(text -> texts.put(entry.key(), text))));
        return texts;
    }

    /** Gives a constant by its spelling. */
    <E extends Enum<E>> Optional<E> constant(Node node, Class<E> type, String what) {
        Optional<E> constant = node.asText().flatMap(text -> WireName.find(type, text));
        if (constant.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (E one : type.getEnumConstants()) {
                known.add(WireName.of(one));
            }
            problem(
                    node.place(),
                    "wrong-value",
                    what + " is " + node.describe() + "; it must be one of " + String.join(", ", known) + ".",
                    NearestName.of(node.asText().orElse(""), known)
                            .map(nearest -> "did you mean \"" + nearest + "\"?")
                            .orElse("use one of them."));
        }
        return constant;
    }
}
