package io.github.wardyn.iac;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the manifest of a CDK cloud assembly says of the templates beside it: name, account and Region of each stack. */
final class CloudAssembly {
    private static final Pattern ENVIRONMENT = Pattern.compile("aws://([^/]+)/([^/]+)");

    private final Limits limits;
    private final Map<Path, Map<String, Map<String, String>>> directories = new HashMap<>();

    CloudAssembly(Limits limits) {
        this.limits = limits;
    }

    /** Gives the pseudo parameters of a template; none where no manifest names it. */
    Map<String, String> pseudoParameters(Path template) {
        Path directory = template.toAbsolutePath().resolveSibling("");
        Map<String, Map<String, String>> stacks = directories.computeIfAbsent(directory, this::read);
        return stacks.getOrDefault(String.valueOf(template.getFileName()), Map.of());
    }

    private Map<String, Map<String, String>> read(Path directory) {
        Path manifest = directory.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return Map.of();
        }
        Document document = DocumentReader.readFile(manifest, "manifest.json", limits);
        var stacks = new HashMap<String, Map<String, String>>();
        document.root()
                .flatMap(Node::asMapping)
                .flatMap(root -> root.get("artifacts"))
                .flatMap(Node::asMapping)
                .ifPresent(artifacts -> artifacts
                        .entries()
                        .forEach(entry -> entry.value()
                                .asMapping()
                                .ifPresent(artifact -> addStack(entry.key(), artifact, stacks))));
        return stacks;
    }

    private static void addStack(String id, MappingNode artifact, Map<String, Map<String, String>> stacks) {
        Optional<MappingNode> properties = artifact.get("properties").flatMap(Node::asMapping);
        Optional<String> template = properties.flatMap(map -> map.text("templateFile"));
        if (template.isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        values.put(
                "AWS::StackName",
                properties.flatMap(map -> map.text("stackName")).orElse(id));
        Matcher environment = ENVIRONMENT.matcher(artifact.text("environment").orElse(""));
        if (environment.matches()) {
            putKnown("AWS::AccountId", environment.group(1), values);
            putKnown("AWS::Region", environment.group(2), values);
        }
        stacks.put(template.get(), values);
    }

    /** Stacks that leave them to the deployment name {@code unknown-account} and {@code unknown-region}. */
    private static void putKnown(String name, String value, Map<String, String> values) {
        if (!value.startsWith("unknown-")) {
            values.put(name, value);
        }
    }
}
