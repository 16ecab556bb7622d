package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.UnknownReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON text of a policy; the only class here that knows how documents are read.
 *
 * <p>A part that is no literal (an expression that a template left unresolved) makes only what rests on it unknown. A
 * text that is no policy at all gives a document with a problem.
 */
final class PolicyParser {

    /** Far above what AWS stores: a key policy may have 32 kB. */
    private static final Limits LIMITS = new Limits(1 << 20, 50, 100_000, 0, 1 << 20);

    private static final String WITH_VARIABLES = "2012-10-17";

    private final boolean identity;
    private boolean variables;

    private PolicyParser(boolean identity) {
        this.identity = identity;
    }

    /** Reads a policy that a resource carries: each statement has a principal. */
    static ParsedPolicy resourcePolicy(String json) {
        return new PolicyParser(false).read(json);
    }

    /** Reads a policy that a role or user carries: no statement has a principal. */
    static ParsedPolicy identityPolicy(String json) {
        return new PolicyParser(true).read(json);
    }

    private ParsedPolicy read(String json) {
        Document document = DocumentReader.readJson("policy", json.getBytes(StandardCharsets.UTF_8), LIMITS);
        if (!document.isSound()) {
            return ParsedPolicy.malformed("a policy that is no JSON");
        }
        try {
            return document.root()
                    .flatMap(Node::asMapping)
                    .map(this::policy)
                    .orElseThrow(() -> new MalformedPolicyException("a policy that is no JSON object"));
        } catch (MalformedPolicyException e) {
            return ParsedPolicy.malformed(e.reason());
        }
    }

    private ParsedPolicy policy(MappingNode policy) {
        variables = policy.text("Version").filter(WITH_VARIABLES::equals).isPresent();
        Node statement =
                policy.get("Statement").orElseThrow(() -> new MalformedPolicyException("a policy without Statement"));
        List<Node> nodes = statement.asSequence().isPresent() ? statement.items() : List.of(statement);
        return new ParsedPolicy(nodes.stream().map(this::statement).toList(), null);
    }

    private Statement statement(Node node) {
        MappingNode statement = node.asMapping()
                .orElseThrow(
                        () -> new MalformedPolicyException("a policy with a statement that is " + node.describe()));
        return new Statement(
                effect(statement),
                principals(statement),
                patterns(statement, "Action", "NotAction")
                        .orElseThrow(() -> new MalformedPolicyException("a policy with a statement without Action")),
                patterns(statement, "Resource", "NotResource").orElse(Patterns.ALL),
                conditions(statement));
    }

    private static Effect effect(MappingNode statement) {
        return switch (statement.text("Effect").orElse("")) {
            case "Allow" -> Effect.ALLOW;
            case "Deny" -> Effect.DENY;
            default -> throw new MalformedPolicyException("a policy with an Effect that is neither Allow nor Deny");
        };
    }

    private Principals principals(MappingNode statement) {
        if (identity) {
            return Principals.CARRIER;
        }
        Optional<Node> principal = statement.get("Principal");
        Node node = principal
                .or(() -> statement.get("NotPrincipal"))
                .orElseThrow(() -> new MalformedPolicyException("a policy with a statement without Principal"));
        return new Principals(principal.isEmpty(), PrincipalReader.read(node));
    }

    private Optional<Patterns> patterns(MappingNode statement, String name, String negatedName) {
        return statement
                .get(name)
                .map(node -> patterns(false, name, node))
                .or(() -> statement.get(negatedName).map(node -> patterns(true, negatedName, node)));
    }

    private Patterns patterns(boolean negated, String name, Node node) {
        Texts texts = texts(name, node);
        return new Patterns(negated, texts.values(), texts.unreadable());
    }

    private List<Condition> conditions(MappingNode statement) {
        List<Condition> conditions = new ArrayList<>();
        Node block = statement.get("Condition").orElse(null);
        if (block == null) {
            return conditions;
        }
        for (MappingNode.Entry operator : mapping("Condition", block).entries()) {
            MappingNode keys = mapping(operator.key(), operator.value());
            for (MappingNode.Entry key : keys.entries()) {
                conditions.add(condition(operator.key(), key));
            }
        }
        return conditions;
    }

    private Condition condition(String operator, MappingNode.Entry key) {
        Texts texts = texts(key.key(), key.value());
        @Nullable ConditionOperator known = ConditionOperator.named(operator).orElse(null);
        if (known == null) {
            UnknownReason reason = new UnknownReason.Unrecognized("the condition operator " + operator);
            return new Condition(ConditionOperator.UNKNOWN, key.key(), texts.values(), List.of(reason));
        }
        return new Condition(known, key.key(), texts.values(), texts.unreadable());
    }

    private static MappingNode mapping(String name, Node node) {
        return node.asMapping()
                .orElseThrow(
                        () -> new MalformedPolicyException("a policy with a " + name + " that is " + node.describe()));
    }

    /** The literals of a value that may be one or a list, and what else there is. */
    private record Texts(List<String> values, List<UnknownReason> unreadable) {}

    private Texts texts(String name, Node node) {
        List<String> values = new ArrayList<>();
        List<UnknownReason> unreadable = new ArrayList<>();
        for (Node item : node.asSequence().isPresent() ? node.items() : List.of(node)) {
            item.asText()
                    .ifPresentOrElse(
                            text -> values.add(variables ? text : text.replace("${", "${$}{")),
                            () -> unreadable.add(new UnknownReason.Unresolved(name + " of a policy")));
        }
        return new Texts(values, unreadable);
    }
}
