package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the value of a Principal or NotPrincipal element.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS JSON
 *     policy elements: Principal</a>
 */
final class PrincipalReader {

    private static final Pattern ACCOUNT = Pattern.compile("(?:arn:[a-z-]+:iam::)?(\\d{12})(?::root)?");
    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:(?:iam|sts)::\\d{12}:[^*?${}]+");
    /** What AWS shows in place of a user or role that was deleted. */
    private static final Pattern UNIQUE_ID = Pattern.compile("A[A-Z]{3}[A-Z0-9]{12,}");

    private PrincipalReader() {}

    static List<PrincipalElement> read(Node node) {
        if (node.asText().filter("*"::equals).isPresent()) {
            return List.of(new PrincipalElement.Everyone());
        }
        return node.asMapping().map(PrincipalReader::readMapping).orElseGet(() -> List.of(unreadable(node)));
    }

    private static List<PrincipalElement> readMapping(MappingNode mapping) {
        List<PrincipalElement> elements = new ArrayList<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            Node value = entry.value();
            for (Node item : value.asSequence().isPresent() ? value.items() : List.of(value)) {
                elements.add(
                        item.asText().map(text -> element(entry.key(), text)).orElseGet(() -> unreadable(item)));
            }
        }
        return elements;
    }

    private static PrincipalElement element(String type, String text) {
        return switch (type) {
            case "AWS" -> aws(text);
            case "Service" -> new PrincipalElement.Service(text);
            case "Federated" -> new PrincipalElement.Other(text);
            case "CanonicalUser" ->
                new PrincipalElement.Unreadable(
                        new UnknownReason.NotCollected("the account of the canonical user " + text));
            default -> new PrincipalElement.Unreadable(new UnknownReason.Unresolved(type + " as principal"));
        };
    }

    private static PrincipalElement aws(String text) {
        if (text.equals("*")) {
            return new PrincipalElement.Everyone();
        }
        Matcher account = ACCOUNT.matcher(text);
        if (account.matches()) {
            return new PrincipalElement.Account(account.group(1));
        }
        if (ARN.matcher(text).matches()) {
            return new PrincipalElement.Arn(text);
        }
        return UNIQUE_ID.matcher(text).matches()
                ? new PrincipalElement.Other(text)
                : new PrincipalElement.Unreadable(new UnknownReason.Unresolved("the principal " + text));
    }

    private static PrincipalElement unreadable(Node node) {
        return new PrincipalElement.Unreadable(new UnknownReason.Unresolved("a principal that is " + node.describe()));
    }
}
