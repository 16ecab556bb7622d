package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.PartialText;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as text for policies and lists of ARNs: a resource of the template stands as its canonical id, so that it
 * can be matched with its fact, and a pseudo parameter that is not known as {@code ${AWS::AccountId}}. An ARN that is put
 * together of this stack's Region and account and the name of a table of the template is a reference to it, too.
 */
final class ReferenceText {
    private static final Pattern OWN_TABLE = Pattern.compile(
            "arn:(?:[a-z-]+|\\$\\{AWS::Partition}):dynamodb:\\$\\{AWS::Region}:\\$\\{AWS::AccountId}:table/([^/]+)(/.*)?");
    private static final List<String> TABLES =
            List.of("AWS::DynamoDB::Table", "AWS::Serverless::SimpleTable", "AWS::DynamoDB::GlobalTable");

    private final Declarations declarations;

    ReferenceText(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Gives the text; null where some part of it is not known. */
    @Nullable
    String of(Value value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Reference reference) {
            Optional<StackResource> target = declarations.target(reference);
            return target.map(Declarations::canonical).orElse(null);
        }
        if (value instanceof Unknown unknown) {
            String pseudo = "!Ref AWS::";
            return unknown.expression().startsWith(pseudo)
                    ? "${" + unknown.expression().substring(5) + "}"
                    : null;
        }
        return value instanceof PartialText text ? join(text) : null;
    }

    private @Nullable String join(PartialText text) {
        var joined = new StringBuilder();
        for (Value part : text.parts()) {
            String written = of(part);
            if (written == null) {
                return null;
            }
            joined.append(written);
        }
        return ofOwnTable(joined.toString());
    }

    private String ofOwnTable(String text) {
        Matcher arn = OWN_TABLE.matcher(text);
        if (!arn.matches()) {
            return text;
        }
        String below = arn.group(2) == null ? "" : arn.group(2);
        return TABLES.stream()
                .flatMap(type -> declarations.named(type, arn.group(1)).stream())
                .findFirst()
                .map(table -> Declarations.canonical(table) + below)
                .orElse(text);
    }
}
