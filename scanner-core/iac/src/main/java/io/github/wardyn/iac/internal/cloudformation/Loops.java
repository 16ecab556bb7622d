package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import io.github.wardyn.document.SequenceNode;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unrolls {@code Fn::ForEach}, which stands as a key among the entries that it adds to. */
final class Loops {
    static final String FOR_EACH = "Fn::ForEach";
    private static final int MOST_NODES = 200_000;

    private final Evaluator evaluator;
    private int copied;

    Loops(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Gives the entries of a mapping with its loops unrolled. */
    Collection<Entry> expand(MappingNode mapping) {
        if (!hasLoop(mapping)) {
            return mapping.entries();
        }
        var expanded = new ArrayList<Entry>();
        for (Entry entry : mapping.entries()) {
            if (entry.key().startsWith(FOR_EACH)) {
                unroll(entry, expanded);
            } else {
                expanded.add(entry);
            }
        }
        return expanded;
    }

    private static boolean hasLoop(MappingNode mapping) {
        for (String key : mapping.keys()) {
            if (key.startsWith(FOR_EACH)) {
                return true;
            }
        }
        return false;
    }

    private void unroll(Entry loop, List<Entry> out) {
        List<Node> arguments = loop.value().items();
        if (arguments.size() != 3
                || arguments.get(0).asText().isEmpty()
                || arguments.get(2).asMapping().isEmpty()) {
            problem(loop, "\"" + loop.key() + "\" takes a name, a list and a mapping.", null);
            return;
        }
        String identifier = arguments.get(0).asText().get();
        List<String> values = values(arguments.get(1));
        if (values == null) {
            problem(
                    loop,
                    "What \"" + loop.key()
                            + "\" repeats for is not known before deployment, so what it makes is not read.",
                    "give the parameter's value.");
            return;
        }
        MappingNode body = arguments.get(2).asMapping().get();
        for (String value : values) {
            if (copied > MOST_NODES) {
                problem(loop, "The loops of this template make more than " + MOST_NODES + " values.", null);
                return;
            }
            MappingNode copy = (MappingNode) copy(body, identifier, value);
            out.addAll(expand(copy));
        }
    }

    private @Nullable List<String> values(Node collection) {
        if (!(evaluator.evaluate(collection) instanceof ListValue list)) {
            return null;
        }
        var values = new ArrayList<String>();
        for (Value item : list.items()) {
            if (item instanceof Scalar scalar) {
                values.add(scalar.text());
            } else if (item instanceof ListValue inner && inner.items().stream().allMatch(Scalar.class::isInstance)) {
                inner.items().forEach(text -> values.add(text.expression()));
            } else {
                return null;
            }
        }
        return values;
    }

    private Node copy(Node node, String identifier, String value) {
        copied++;
        Optional<Evaluator.Function> function = Evaluator.function(node, false);
        boolean names = function.isPresent()
                && function.get().name().equals("Ref")
                && function.get().argument().asText().filter(identifier::equals).isPresent();
        if (names) {
            return new ScalarNode(value, false, node.place(), null);
        }
        return node.fold(
                mapping -> copyMapping(mapping, identifier, value),
                list -> new SequenceNode(
                        list.items().stream()
                                .map(item -> copy(item, identifier, value))
                                .toList(),
                        list.place(),
                        list.tag()),
                scalar -> new ScalarNode(
                        replace(scalar.text(), identifier, value), scalar.plain(), scalar.place(), scalar.tag()));
    }

    private Node copyMapping(MappingNode mapping, String identifier, String value) {
        var entries = new ArrayList<Entry>();
        for (Entry entry : mapping.entries()) {
            String key = replace(entry.key(), identifier, value);
            entries.add(new Entry(key, entry.keyPlace(), copy(entry.value(), identifier, value)));
        }
        MappingNode copy = MappingNode.of(entries, mapping.place());
        String tag = mapping.tag();
        return tag == null
                ? copy
                : MappingNode.of(List.of(new Entry("Fn::" + tag.substring(1), copy.place(), copy)), copy.place());
    }

    /** {@code &{x}} is the value with letters and digits only, for logical ids. */
    private static String replace(String text, String identifier, String value) {
        return text.replace("${" + identifier + "}", value)
                .replace("&{" + identifier + "}", value.replaceAll("[^A-Za-z0-9]", ""));
    }

    private void problem(Entry loop, String message, @Nullable String hint) {
        evaluator.stack().problem(Problem.error(loop.keyPlace(), "unread-loop", message, hint));
    }
}
