package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import java.util.Iterator;
import java.util.Optional;

/** Writes expressions of a template in the short form of YAML, on one line, for reports. */
final class Expressions {
    private static final int LONGEST = 120;

    private Expressions() {}

    static String call(String name, Node argument) {
        return cut("!" + (name.startsWith("Fn::") ? name.substring(4) : name) + " " + text(argument));
    }

    static String brief(Node node) {
        return cut(text(node));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String text(Node node) {
        var out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (out.length() > LONGEST) {
            return;
        }
        Optional<Evaluator.Function> function = Evaluator.function(node, false);
        if (function.isPresent()) {
            String name = function.get().name();
            out.append('!')
                    .append(name.startsWith("Fn::") ? name.substring(4) : name)
                    .append(' ');
            write(function.get().argument(), out);
            return;
        }
        node.asScalar().ifPresent(scalar -> out.append(scalar.text()));
        node.asSequence().ifPresent(list -> {
            String separator = "[";
            for (Node item : list.items()) {
                out.append(separator);
                write(item, out);
                separator = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        });
        node.asMapping().ifPresent(mapping -> {
            out.append('{');
            for (Iterator<Entry> entries = mapping.entries().iterator(); entries.hasNext(); ) {
                Entry entry = entries.next();
                out.append(entry.key()).append(": ");
                write(entry.value(), out);
                out.append(entries.hasNext() ? ", " : "");
            }
            out.append('}');
        });
    }
}
