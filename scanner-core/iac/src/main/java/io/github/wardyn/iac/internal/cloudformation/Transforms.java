package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.model.Problem;
import java.util.List;

/** Tells of macros that work on a whole template: only those of AWS that add no resource of ours leave it readable. */
final class Transforms {
    private static final String AWS = "AWS::";

    private Transforms() {}

    static void check(Stack stack) {
        stack.template().root().get("Transform").ifPresent(transform -> {
            List<Node> macros = transform.asSequence().isPresent() ? transform.items() : List.of(transform);
            for (Node macro : macros) {
                if (!macro.asText().orElse("").startsWith(AWS)) {
                    stack.problem(Problem.warning(
                            macro.place(),
                            "unread-macro",
                            "What the macro " + Expressions.brief(macro) + " makes of this template is not known.",
                            "scan the processed template."));
                }
            }
        });
    }
}
