package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.rulecompiler.internal.facts.Members;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that every path and placeholder of a {@code rule.yaml} leads somewhere. */
public final class DefinitionLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> WORDS = List.of("subject", "observed", "expected");

    private final ClassLoader facts;
    private final ParsedRule rule;
    private final List<Problem> problems;

    /**
     * Checks one rule.
     *
     * @param facts where the model's types are found
     */
    public DefinitionLint(ClassLoader facts, ParsedRule rule, List<Problem> problems) {
        this.facts = facts;
        this.rule = rule;
        this.problems = problems;
    }

    /** Checks all paths and placeholders. */
    public void check() {
        MappingNode yaml = rule.yaml();
        each(yaml, "needs", this::need);
        each(yaml, "scope", node -> conditionPath(node));
        yaml.get("severity")
                .flatMap(Node::asMapping)
                .ifPresent(severity -> each(severity, "when", this::conditionPath));
        yaml.get("deadline")
                .flatMap(Node::asMapping)
                .flatMap(deadline -> deadline.get("from"))
                .ifPresent(from ->
                        (from.asSequence().isPresent() ? from.items() : List.of(from)).forEach(this::deadlinePath));
        yaml.get("expected")
                .flatMap(Node::asMapping)
                .ifPresent(expected -> expected.entries().forEach(entry -> path(entry.keyPlace(), entry.key())));
        yaml.get("message").ifPresent(this::placeholders);
    }

    private static void each(MappingNode mapping, String key, Consumer<Node> check) {
        mapping.get(key).ifPresent(list -> list.items().forEach(check));
    }

    private void conditionPath(Node node) {
        node.asMapping().flatMap(condition -> condition.get("path")).ifPresent(this::path);
    }

    /** A path to an instant, {@code takenAt} for the snapshot's own, either with {@code + P7D} behind it. */
    private void deadlinePath(Node node) {
        String path = node.asText().orElse("").replaceFirst(" \\+ P.*", "");
        if (!path.equals("takenAt")) {
            path(node.place(), path);
        }
    }

    private void path(Node node) {
        path(node.place(), node.asText().orElse(""));
    }

    private void path(Place place, String path) {
        if (!leads(path)) {
            unknown(place, path);
        }
    }

    /** A path, or the name of a fact type whose absence counts. */
    private void need(Node node) {
        String text = node.asText().orElse("");
        boolean type = !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && !text.contains(".")
                && Members.type(text, facts).isPresent();
        if (!type) {
            path(node.place(), text);
        }
    }

    /** Whether a subject has the path; one that begins with a derived fact begins there. */
    private boolean leads(String path) {
        int dot = path.indexOf('.');
        if (dot > 0 && Character.isUpperCase(path.charAt(0))) {
            Optional<Class<?>> type = Members.type(path.substring(0, dot), facts);
            return type.isPresent()
                    && Derived.class.isAssignableFrom(type.get())
                    && Members.follow(type.get(), path.substring(dot + 1)).isPresent();
        }
        return rule.definition().subjects().stream()
                .anyMatch(subject -> Members.follow(subject.factClass(), path).isPresent());
    }

    private void unknown(Place place, String path) {
        RuleDefinition definition = rule.definition();
        List<String> subjects =
                definition.subjects().stream().map(FactType::typeName).toList();
        problems.add(Problem.error(
                place,
                "path-unknown",
                "\"" + path + "\" is no path from " + String.join(" or ", subjects) + ".",
                FactNames.advice(
                        path.split("\\.", 2)[0],
                        Members.names(definition.subjects().get(0).factClass()))));
    }

    private void placeholders(Node message) {
        Matcher matcher = PLACEHOLDER.matcher(message.asText().orElse(""));
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!WORDS.contains(name) && !rule.definition().parameters().containsKey(name) && !leads(name)) {
                problems.add(Problem.error(
                        message.place(),
                        "placeholder-unknown",
                        "\"{" + name + "}\" stands for nothing; it must be subject, observed, expected, a parameter or"
                                + " a path from the subject.",
                        FactNames.advice(name, WORDS)));
            }
        }
    }
}
