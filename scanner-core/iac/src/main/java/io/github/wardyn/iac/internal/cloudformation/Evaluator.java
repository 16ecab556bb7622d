package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import io.github.wardyn.document.SequenceNode;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.NoValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates the nodes of one stack. */
final class Evaluator {
    private static final String FN = "Fn::";

    private final Stack stack;
    private final Loops loops;

    /**
     * A call of an intrinsic function.
     *
     * @param name its full name, such as {@code Fn::Sub} or {@code Ref}
     * @param argument what it is called with
     */
    record Function(String name, Node argument) {}

    Evaluator(Stack stack) {
        this.stack = stack;
        this.loops = new Loops(this);
    }

    Stack stack() {
        return stack;
    }

    Loops loops() {
        return loops;
    }

    /** Evaluates a node; functions give what they stand for, or an unknown with their text. */
    Value evaluate(Node node) {
        Optional<Function> function = function(node, false);
        if (function.isPresent()) {
            return call(function.get(), node.place());
        }
        return node.fold(this::mapping, this::list, Evaluator::scalar);
    }

    private Value call(Function function, Place place) {
        Intrinsic intrinsic = Intrinsics.find(function.name());
        var call = new Call(this, function.name(), function.argument(), place);
        if (intrinsic == null) {
            warn(
                    function.argument(),
                    "unknown-function",
                    "CloudFormation has no function \"" + function.name() + "\".",
                    Names.didYouMean(function.name(), Intrinsics.names()));
            return call.unknown();
        }
        return intrinsic.apply(call);
    }

    private Value mapping(MappingNode mapping) {
        var entries = new LinkedHashMap<String, Value>();
        Unknown rest = null;
        for (Entry entry : loops.expand(mapping)) {
            if (entry.key().equals("Fn::Transform")) {
                rest = new Unknown("!Transform " + Expressions.brief(entry.value()), entry.keyPlace());
                continue;
            }
            Value value = evaluate(entry.value());
            if (!(value instanceof NoValue)) {
                entries.put(entry.key(), value);
            }
        }
        return new MapValue(entries, rest, mapping.place());
    }

    private Value list(SequenceNode list) {
        var items = new ArrayList<Value>();
        for (Node item : list.items()) {
            Value value = evaluate(item);
            if (!(value instanceof NoValue)) {
                items.add(value);
            }
        }
        return new ListValue(items, list.place());
    }

    private static Value scalar(ScalarNode scalar) {
        return scalar.isNull() ? new NoValue(scalar.place()) : new Scalar(scalar.text(), scalar.place());
    }

    /**
     * Gives the function that a node calls, in the short form (a tag) or the full form (a mapping of one key).
     *
     * @param inCondition whether {@code Condition} is a function here; elsewhere it is a key like any other
     */
    static Optional<Function> function(Node node, boolean inCondition) {
        String tag = node.tag();
        if (tag != null && tag.startsWith("!")) {
            String name = tag.substring(1);
            boolean bare = name.equals("Ref") || name.equals("Condition");
            return Optional.of(new Function(bare ? name : FN + name, untagged(node)));
        }
        if (node instanceof MappingNode mapping && mapping.size() == 1) {
            Entry only = mapping.entries().iterator().next();
            String key = only.key();
            boolean isFunction = key.equals("Ref")
                    || (key.startsWith(FN) && !key.startsWith(Loops.FOR_EACH))
                    || (inCondition && key.equals("Condition"));
            return isFunction ? Optional.of(new Function(key, only.value())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Node untagged(Node node) {
        return node.fold(
                mapping -> MappingNode.of(List.copyOf(mapping.entries()), mapping.place()),
                list -> new SequenceNode(list.items(), list.place(), null),
                scalar -> new ScalarNode(scalar.text(), scalar.plain(), scalar.place(), null));
    }

    void warn(Node at, String code, String message, @Nullable String hint) {
        stack.problem(Problem.warning(at.place(), code, message, hint));
    }
}
