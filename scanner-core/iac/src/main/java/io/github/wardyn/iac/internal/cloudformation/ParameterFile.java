package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads template parameters in the shapes of AWS's command line: a list of {@code ParameterKey} and
 * {@code ParameterValue}, a list of {@code "Key=Value"}, or a mapping {@code Parameters} of names and values.
 */
public final class ParameterFile {
    private ParameterFile() {}

    /** Gives the values by name. What is wrong is added to the problems. */
    public static Map<String, String> read(Document document, List<Problem> problems) {
        problems.addAll(document.problems());
        var values = new LinkedHashMap<String, String>();
        Optional<Node> root = document.root();
        Optional<MappingNode> mapping = root.flatMap(Node::asMapping)
                .flatMap(node -> node.get("Parameters"))
                .flatMap(Node::asMapping);
        if (mapping.isPresent()) {
            mapping.get()
                    .entries()
                    .forEach(entry -> entry.value().asText().ifPresent(text -> values.put(entry.key(), text)));
            return values;
        }
        boolean read = root.isPresent()
                && root.get().asSequence().isPresent()
                && root.get().items().stream().allMatch(item -> readItem(item, values));
        if (!read && document.isSound()) {
            problems.add(Problem.error(
                    root.map(Node::place).orElseGet(() -> Place.of(document.file())),
                    "invalid-parameters",
                    "The file does not hold parameters as AWS's command line takes them.",
                    "write [{\"ParameterKey\": \"Name\", \"ParameterValue\": \"value\"}] or [\"Name=value\"]."));
        }
        return values;
    }

    private static boolean readItem(Node item, Map<String, String> values) {
        Optional<MappingNode> mapping = item.asMapping();
        if (mapping.isPresent()) {
            Optional<String> key = mapping.get().text("ParameterKey");
            // A value that a deployment would keep (UsePreviousValue) is not known here.
            key.ifPresent(name -> mapping.get().text("ParameterValue").ifPresent(value -> values.put(name, value)));
            return key.isPresent();
        }
        String text = item.asText().orElse("");
        int equals = text.indexOf('=');
        if (equals > 0) {
            values.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return equals > 0;
    }
}
