package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import io.github.wardyn.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the property names of the resource types that are read, from {@code property-names.txt}. A name that is not known
 * is told: CloudFormation would refuse it, and until then it silently disables what it was meant to enable.
 */
public final class PropertyNames {
    private static final Known TYPES = load();

    /**
     * The names that may stand in one place.
     *
     * @param path how messages name the place
     * @param below what may stand below each name
     */
    private record Known(String path, Map<String, Known> below) {
        Known at(String name) {
            return below.computeIfAbsent(
                    name, key -> new Known(path.isEmpty() ? name : path + " " + name, new HashMap<>()));
        }
    }

    private PropertyNames() {}

    /** Adds a warning to the resource's stack for each property whose name its type does not have. */
    public static void check(StackResource resource) {
        Known type = TYPES.below().get(resource.type());
        if (type != null) {
            resource.node("Properties").ifPresent(properties -> check(resource, type, properties));
        }
    }

    private static void check(StackResource resource, Known known, Node node) {
        if (known.below().isEmpty() || node instanceof ScalarNode) {
            return;
        }
        Optional<Evaluator.Function> function = Evaluator.function(node, false);
        if (function.isPresent()) {
            List<Node> arguments = function.get().argument().items();
            if (function.get().name().equals("Fn::If") && arguments.size() == 3) {
                check(resource, known, arguments.get(1));
                check(resource, known, arguments.get(2));
            }
            return;
        }
        node.items().forEach(item -> check(resource, known, item));
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> check(resource, known, entry));
        }
    }

    private static void check(StackResource resource, Known known, Entry entry) {
        Known below = known.below().get(entry.key());
        if (below != null) {
            check(resource, below, entry.value());
        } else if (!entry.key().startsWith("Fn::")) {
            resource.stack()
                    .problem(Problem.warning(
                            entry.keyPlace(),
                            "unknown-property",
                            "\"" + entry.key() + "\" is no property of " + known.path() + ", so it has no effect.",
                            Names.didYouMean(entry.key(), known.below().keySet())));
        }
    }

    private static Known load() {
        var types = new Known("", new HashMap<>());
        try (InputStream in = PropertyNames.class.getResourceAsStream("property-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("property-names.txt is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(types, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    /** A line is a path of a type and properties, a colon, and the names that may stand there. */
    private static void add(Known types, String line) {
        int colon = line.indexOf(": ");
        Known place = types;
        for (String name : line.substring(0, colon).split("/", -1)) {
            place = place.at(name);
        }
        for (String name : line.substring(colon + 2).split(" ", -1)) {
            place.at(name);
        }
    }
}
