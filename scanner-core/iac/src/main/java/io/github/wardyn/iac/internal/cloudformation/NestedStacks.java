package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stacks nested in one stack. Each is read when it is first asked for, so that one may take its arguments from
 * another's outputs.
 */
final class NestedStacks {
    private static final Set<String> TYPES = Set.of("AWS::CloudFormation::Stack", "AWS::Serverless::Application");
    private static final int DEEPEST = 8;

    private final Stack parent;
    private final TemplateOpener opener;
    private final int depth;
    private final Map<String, Optional<Stack>> read = new HashMap<>();

    NestedStacks(Stack parent, TemplateOpener opener, int depth) {
        this.parent = parent;
        this.opener = opener;
        this.depth = depth;
    }

    List<Stack> all() {
        var all = new ArrayList<Stack>();
        for (StackResource resource : parent.resources()) {
            if (resource.deployed() != Truth.FALSE) {
                find(resource.logicalId()).ifPresent(stack -> {
                    all.add(stack);
                    all.addAll(stack.nestedStacks());
                });
            }
        }
        return all;
    }

    /** Logical ids of the stacks that are nested and whose templates are not at hand. */
    List<String> missing() {
        return parent.resources().stream()
                .filter(resource -> TYPES.contains(resource.type()) && resource.deployed() != Truth.FALSE)
                .map(StackResource::logicalId)
                .filter(logicalId -> find(logicalId).isEmpty())
                .toList();
    }

    /** Gives the stack that a resource nests; empty if it nests none, or its template is not at hand. */
    Optional<Stack> find(String logicalId) {
        Optional<Stack> known = read.get(logicalId);
        if (known != null) {
            return known;
        }
        // While it is being read it cannot be asked: two stacks that need each other's outputs do not deploy.
        read.put(logicalId, Optional.empty());
        Optional<Stack> stack = parent.resource(logicalId)
                .filter(resource -> TYPES.contains(resource.type()))
                .flatMap(this::open);
        read.put(logicalId, stack);
        return stack;
    }

    private Optional<Stack> open(StackResource resource) {
        if (!(resource.properties() instanceof MapValue properties)) {
            return Optional.empty();
        }
        Optional<Template> template = location(resource, properties).flatMap(location -> {
            if (depth >= DEEPEST) {
                parent.problem(Problem.error(
                        resource.place(),
                        "nested-too-deep",
                        "Stacks are nested deeper than " + DEEPEST + " levels here.",
                        "check whether they nest each other."));
                return Optional.empty();
            }
            return opener.open(parent.template().file(), location);
        });
        Map<String, Value> arguments =
                properties.entries().get("Parameters") instanceof MapValue map ? map.entries() : Map.of();
        return template.map(found -> Stack.nested(resource, found, arguments, opener, depth + 1));
    }

    /** CDK names the file of a nested template beside the resource; others name it in the property. */
    private static Optional<String> location(StackResource resource, MapValue properties) {
        Optional<String> asset =
                resource.node("Metadata").flatMap(Node::asMapping).flatMap(metadata -> metadata.text("aws:asset:path"));
        if (asset.isPresent()) {
            return asset;
        }
        String property = resource.type().equals("AWS::Serverless::Application") ? "Location" : "TemplateURL";
        return properties.entries().get(property) instanceof Scalar scalar
                        && !scalar.text().contains("://")
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
