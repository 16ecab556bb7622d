package io.github.wardyn.engine.internal.iam;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy document as read.
 *
 * @param statements its statements
 * @param problem why it could not be read as a policy; null if it could, else nothing can be told of it
 */
public record ParsedPolicy(
        List<Statement> statements, @Nullable String problem) {

    public ParsedPolicy {
        statements = List.copyOf(statements);
    }

    static ParsedPolicy malformed(String problem) {
        return new ParsedPolicy(List.of(), problem);
    }
}
