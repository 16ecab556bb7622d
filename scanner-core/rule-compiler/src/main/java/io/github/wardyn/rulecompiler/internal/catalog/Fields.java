package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.NearestName;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.WireName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One mapping of a {@code rule.yaml}, read key by key. What is missing or of the wrong kind becomes a problem and an
 * empty value, so that one run shows all mistakes; {@link #close} reports keys that nobody asked for.
 */
final class Fields {

    private final MappingNode mapping;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(MappingNode mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Place place() {
        return mapping.place();
    }

    Place place(String key) {
        return mapping.get(key).map(Node::place).orElse(mapping.place());
    }

    boolean has(String key) {
        asked.add(key);
        return mapping.get(key).isPresent();
    }

    boolean isText(String key) {
        return mapping.get(key).flatMap(Node::asText).isPresent();
    }

    List<String> keys() {
        return List.copyOf(mapping.keys());
    }

    /** A text that must be there; "" with a problem if it is not. */
    String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && mapping.get(key).isEmpty()) {
            problem(mapping.place(), "field-missing", "\"" + key + "\" is missing.", "add \"" + key + ": ...\".");
        }
        return text.orElse("");
    }

    Optional<String> optionalText(String key) {
        asked.add(key);
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = node.get().asText().filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            expected(node.get(), key, "a text");
        }
        return text.map(String::strip);
    }

    Optional<Boolean> truth(String key) {
        asked.add(key);
        return mapping.get(key).flatMap(node -> {
            Optional<Boolean> value = node.asScalar().flatMap(scalar -> scalar.asBoolean());
            if (value.isEmpty()) {
                expected(node, key, "true or false");
            }
            return value;
        });
    }

    Optional<Long> integer(String key) {
        asked.add(key);
        return mapping.get(key).flatMap(node -> {
            Optional<Long> value = node.asScalar().flatMap(scalar -> scalar.asLong());
            if (value.isEmpty()) {
                expected(node, key, "a whole number");
            }
            return value;
        });
    }

    /** The texts of a list; empty if there is none. */
    List<String> texts(String key) {
        asked.add(key);
        List<String> texts = new ArrayList<>();
        mapping.get(key).ifPresent(node -> {
            if (node.asSequence().isEmpty()) {
                expected(node, key, "a list, [a, b]");
            }
            for (Node item : node.items()) {
                item.asText().ifPresentOrElse(texts::add, () -> expected(item, key, "a list of texts"));
            }
        });
        return texts;
    }

    /** One text or a list of them. */
    List<String> textOrTexts(String key) {
        boolean list = mapping.get(key).flatMap(Node::asSequence).isPresent();
        return list ? texts(key) : optionalText(key).map(List::of).orElseGet(List::of);
    }

    /** A value of an enumeration, by its text. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return optionalText(key).flatMap(text -> constant(key, place(key), text, type));
    }

    /** Values of an enumeration, by their texts. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (String text : texts(key)) {
            constant(key, place(key), text, type).ifPresent(found::add);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> constant(String key, Place place, String text, Class<E> type) {
        Optional<E> found = WireName.find(type, text);
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                known.add(
                        constant instanceof WireName named
                                ? named.wireName()
                                : constant.name().toLowerCase(Locale.ROOT));
            }
            problem(
                    place,
                    "value-unknown",
                    "\"" + text + "\" is no " + key + "; it must be one of " + String.join(", ", known) + ".",
                    NearestName.of(text, known)
                            .map(near -> "write \"" + near + "\".")
                            .orElse("choose one of them."));
        }
        return found;
    }

    /** A mapping below a key. */
    Optional<Fields> fields(String key) {
        asked.add(key);
        return mapping.get(key).flatMap(node -> {
            if (node.asMapping().isEmpty()) {
                expected(node, key, "a mapping");
            }
            return node.asMapping().map(found -> new Fields(found, problems));
        });
    }

    /** The mappings of a list below a key; empty if there is none. */
    List<Fields> list(String key) {
        asked.add(key);
        List<Fields> found = new ArrayList<>();
        mapping.get(key).ifPresent(node -> {
            if (node.asSequence().isEmpty()) {
                expected(node, key, "a list of mappings");
            }
            for (Node item : node.items()) {
                item.asMapping()
                        .ifPresentOrElse(
                                entry -> found.add(new Fields(entry, problems)),
                                () -> expected(item, key, "a list of mappings"));
            }
        });
        return found;
    }

    /** The mappings of a mapping whose keys are free. */
    Map<String, Fields> named(String key) {
        Map<String, Fields> found = new LinkedHashMap<>();
        fields(key)
                .ifPresent(outer -> outer.mapping
                        .entries()
                        .forEach(entry -> entry.value()
                                .asMapping()
                                .ifPresentOrElse(
                                        inner -> found.put(entry.key(), new Fields(inner, problems)),
                                        () -> expected(entry.value(), entry.key(), "a mapping"))));
        return found;
    }

    /** The texts, or lists of texts, of a mapping whose keys are free. */
    Map<String, List<String>> namedTexts(String key) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        fields(key).ifPresent(inner -> inner.mapping.keys().forEach(name -> found.put(name, inner.textOrTexts(name))));
        return found;
    }

    /** Reports keys that nobody asked for. */
    void close() {
        for (MappingNode.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                problem(
                        entry.keyPlace(),
                        "field-unknown",
                        "\"" + entry.key() + "\" is no field here; known are " + String.join(", ", asked) + ".",
                        NearestName.of(entry.key(), asked)
                                .map(near -> "write \"" + near + "\".")
                                .orElse("remove it."));
            }
        }
    }

    void problem(Place place, String code, String message, String hint) {
        problems.add(Problem.error(place, code, message, hint));
    }

    private void expected(Node node, String key, String kind) {
        problem(
                node.place(),
                "field-kind",
                "\"" + key + "\" is " + node.describe() + "; it must be " + kind + ".",
                "write " + kind + ".");
    }
}
