package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Evaluator.Function;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decides the conditions of a template, as far as that is possible, and under assumptions. */
final class Conditions {
    private final Evaluator evaluator;
    private final Map<String, Node> definitions = new HashMap<>();
    private final Deque<Map<String, Truth>> known = new ArrayDeque<>();
    private final Set<String> open = new HashSet<>();

    Conditions(Evaluator evaluator) {
        this.evaluator = evaluator;
        known.push(new HashMap<>());
    }

    void define(String name, Node definition) {
        definitions.put(name, definition);
    }

    /** Decides a condition by its name. */
    Truth truth(String name) {
        Map<String, Truth> memo = known.element();
        Truth decided = memo.get(name);
        if (decided != null) {
            return decided;
        }
        Node definition = definitions.get(name);
        if (definition == null || !open.add(name)) {
            return Truth.UNDECIDED;
        }
        Truth truth = decide(definition);
        open.remove(name);
        memo.put(name, truth);
        return truth;
    }

    /**
     * Evaluates something given that a condition holds, or does not: the properties of a conditional resource, or a
     * branch of {@code Fn::If}.
     */
    <T> T assuming(String name, boolean holds, Supplier<T> evaluation) {
        var assumptions = new HashMap<String, Truth>();
        // Decided conditions stay decided; what was undecided is asked again under the new assumption.
        known.element().forEach((condition, truth) -> {
            if (truth != Truth.UNDECIDED) {
                assumptions.put(condition, truth);
            }
        });
        assume(name, Truth.of(holds), assumptions);
        known.push(assumptions);
        try {
            return evaluation.get();
        } finally {
            known.pop();
        }
    }

    private void assume(String name, Truth truth, Map<String, Truth> assumptions) {
        Node definition = definitions.get(name);
        if (assumptions.put(name, truth) == null && definition != null) {
            assumeNode(definition, truth, assumptions);
        }
    }

    /** A conjunction that holds makes its parts hold; a disjunction that does not makes them not hold. */
    private void assumeNode(Node node, Truth truth, Map<String, Truth> assumptions) {
        Optional<Function> function = Evaluator.function(node, true);
        if (function.isEmpty()) {
            return;
        }
        Node argument = function.get().argument();
        switch (function.get().name()) {
            case "Condition" -> argument.asText().ifPresent(name -> assume(name, truth, assumptions));
            case "Fn::Not" -> argument.items().forEach(item -> assumeNode(item, truth.not(), assumptions));
            case "Fn::And" -> {
                if (truth == Truth.TRUE) {
                    argument.items().forEach(item -> assumeNode(item, truth, assumptions));
                }
            }
            case "Fn::Or" -> {
                if (truth == Truth.FALSE) {
                    argument.items().forEach(item -> assumeNode(item, truth, assumptions));
                }
            }
            default -> {}
        }
    }

    /** Decides any expression of conditions. */
    Truth decide(Node node) {
        Optional<Function> function = Evaluator.function(node, true);
        if (function.isEmpty()) {
            return ofValue(evaluator.evaluate(node));
        }
        Node argument = function.get().argument();
        return switch (function.get().name()) {
            case "Condition" ->
                argument.asText().map(name -> named(name, argument)).orElse(Truth.UNDECIDED);
            case "Fn::Not" ->
                argument.items().isEmpty()
                        ? Truth.UNDECIDED
                        : decide(argument.items().get(0)).not();
            case "Fn::And" -> all(argument.items(), Truth.FALSE);
            case "Fn::Or" -> all(argument.items(), Truth.TRUE);
            case "Fn::Equals" -> equal(argument.items());
            default -> ofValue(evaluator.evaluate(node));
        };
    }

    Truth named(String name, Node at) {
        if (!definitions.containsKey(name)) {
            evaluator.warn(
                    at,
                    "unknown-condition",
                    "The template defines no condition \"" + name + "\".",
                    Names.didYouMean(name, definitions.keySet()));
        }
        Truth truth = truth(name);
        byDefault(name).ifPresent(written -> evaluator.stack().defaults().add(at.place(), written));
        return truth;
    }

    /** Gives where the default stands that the decision on a condition rests on. */
    Optional<Place> byDefault(String name) {
        return Optional.ofNullable(definitions.get(name))
                .flatMap(definition -> evaluator.stack().defaults().within(definition.place()));
    }

    /** One decisive part decides; otherwise one undecided part leaves it undecided. */
    Truth all(List<Node> parts, Truth decisive) {
        Truth result = decisive.not();
        for (Node part : parts) {
            Truth truth = decide(part);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.UNDECIDED) {
                result = Truth.UNDECIDED;
            }
        }
        return parts.isEmpty() ? Truth.UNDECIDED : result;
    }

    Truth equal(List<Node> sides) {
        if (sides.size() != 2) {
            return Truth.UNDECIDED;
        }
        Value left = evaluator.evaluate(sides.get(0));
        Value right = evaluator.evaluate(sides.get(1));
        if (Value.same(left, right)) {
            return Truth.TRUE;
        }
        return isKnown(left) && isKnown(right) ? Truth.FALSE : Truth.UNDECIDED;
    }

    private static boolean isKnown(Value value) {
        if (value instanceof Value.ListValue list) {
            return list.items().stream().allMatch(Conditions::isKnown);
        }
        if (value instanceof Value.MapValue map) {
            return map.rest() == null && map.entries().values().stream().allMatch(Conditions::isKnown);
        }
        return value instanceof Scalar;
    }

    private static Truth ofValue(Value value) {
        if (!(value instanceof Scalar scalar)) {
            return Truth.UNDECIDED;
        }
        return switch (scalar.text()) {
            case "true" -> Truth.TRUE;
            case "false" -> Truth.FALSE;
            default -> Truth.UNDECIDED;
        };
    }
}
