package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
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
import java.util.Set;

/**
 * Knows the property names of the resource types that are read, from {@code property-names.txt}. A name that is not known
 * is told: CloudFormation would refuse it, and until then it silently disables what it was meant to enable.
 */
public final class PropertyNames {
    private static final Map<String, Set<String>> BY_PATH = load();

    private PropertyNames() {}

    /** Adds a warning to the resource's stack for each property whose name its type does not have. */
    public static void check(StackResource resource) {
        resource.node("Properties").ifPresent(properties -> check(resource, resource.type(), properties));
    }

    private static void check(StackResource resource, String path, Node node) {
        Set<String> known = BY_PATH.get(path);
        if (known == null) {
            return;
        }
        Optional<Evaluator.Function> function = Evaluator.function(node, false);
        if (function.isPresent()) {
            List<Node> arguments = function.get().argument().items();
            if (function.get().name().equals("Fn::If") && arguments.size() == 3) {
                check(resource, path, arguments.get(1));
                check(resource, path, arguments.get(2));
            }
            return;
        }
        node.items().forEach(item -> check(resource, path, item));
        node.asMapping().ifPresent(mapping -> check(resource, path, known, mapping));
    }

    private static void check(StackResource resource, String path, Set<String> known, MappingNode mapping) {
        for (Entry entry : mapping.entries()) {
            if (known.contains(entry.key())) {
                check(resource, path + "/" + entry.key(), entry.value());
            } else if (!entry.key().startsWith("Fn::")) {
                resource.stack()
                        .problem(Problem.warning(
                                entry.keyPlace(),
                                "unknown-property",
                                "\"" + entry.key() + "\" is no property of " + path.replace("/", " ")
                                        + ", so it has no effect.",
                                Names.didYouMean(entry.key(), known)));
            }
        }
    }

    private static Map<String, Set<String>> load() {
        var names = new HashMap<String, Set<String>>();
        try (InputStream in = PropertyNames.class.getResourceAsStream("property-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("property-names.txt is missing from the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(": ");
                names.put(
                        line.substring(0, colon),
                        Set.of(line.substring(colon + 2).split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
