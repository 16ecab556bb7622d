package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.waiver.IgnoreComment;
import io.github.wardyn.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sections of one template file, as written.
 *
 * @param file name of the file
 * @param root the whole template
 * @param ignores comments in which its author accepts findings
 */
public record Template(String file, MappingNode root, List<IgnoreComment> ignores) {
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9]+::[A-Za-z0-9:@._-]+");

    /** Tells a template from any other document: by its version, a transform of AWS, or typed resources. */
    public static boolean isTemplate(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            return false;
        }
        if (mapping.get("AWSTemplateFormatVersion").isPresent()) {
            return true;
        }
        boolean serverless = mapping.text("Transform")
                .filter(name -> name.startsWith("AWS::"))
                .isPresent();
        return serverless
                || mapping.get("Resources").flatMap(Node::asMapping).stream()
                        .flatMap(resources -> resources.values().stream())
                        .flatMap(resource -> resource.asMapping().stream())
                        .flatMap(resource -> resource.text("Type").stream())
                        .anyMatch(type -> TYPE.matcher(type).matches());
    }

    /** Gives a section; an empty one if the template has none, or if it is no mapping. */
    MappingNode section(String name) {
        return root.get(name).flatMap(Node::asMapping).orElseGet(() -> MappingNode.of(List.of(), root.place()));
    }

    /** Gives the place of a section that is there but is no mapping. */
    Optional<Place> malformed(String name) {
        return root.get(name).filter(node -> node.asMapping().isEmpty()).map(Node::place);
    }
}
