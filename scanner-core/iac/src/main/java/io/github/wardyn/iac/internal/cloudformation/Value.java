package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an expression of a template is, as far as it can be known before deployment. */
public sealed interface Value {

    /** Where the expression stands. */
    Place place();

    /** A text, number or truth value: CloudFormation converts between them as the property asks. */
    record Scalar(String text, Place place) implements Value {}

    /** A list, whose items may be unknown. */
    record ListValue(List<Value> items, Place place) implements Value {
        public ListValue {
            items = List.copyOf(items);
        }
    }

    /**
     * A mapping, whose values may be unknown.
     *
     * @param entries values by key, in the order of the template
     * @param rest what else may be in it (a macro's output); null where the entries are all
     */
    record MapValue(Map<String, Value> entries, @Nullable Unknown rest, Place place) implements Value {
        public MapValue {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A resource of the template, or an attribute of it.
     *
     * @param stack the stack that declares it
     * @param logicalId its logical id
     * @param attribute the attribute that {@code Fn::GetAtt} names; null for {@code Ref}
     */
    record Reference(
            Stack stack, String logicalId, @Nullable String attribute, Place place) implements Value {}

    /** A text of which some parts are known: scalars, references and unknowns in their order. */
    record PartialText(List<Value> parts, Place place) implements Value {
        public PartialText {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Something that only the deployment knows.
     *
     * @param expression as it stands in the template
     */
    record Unknown(String expression, Place place) implements Value {}

    /** {@code AWS::NoValue}: as if the property were not written. */
    record NoValue(Place place) implements Value {}

    /** Both branches of an {@code Fn::If} whose condition cannot be decided. */
    record Choice(String condition, Value whenTrue, Value whenFalse, Place place) implements Value {}

    /** Gives the expression in the short form of YAML, for unknowns and messages. */
    default String expression() {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        if (this instanceof ListValue list) {
            return list.items().stream().map(Value::expression).collect(Collectors.joining(", ", "[", "]"));
        }
        if (this instanceof MapValue map) {
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().expression())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (this instanceof Reference reference) {
            return reference.attribute() == null
                    ? "!Ref " + reference.logicalId()
                    : "!GetAtt " + reference.logicalId() + "." + reference.attribute();
        }
        if (this instanceof PartialText text) {
            return text.parts().stream().map(Value::part).collect(Collectors.joining());
        }
        if (this instanceof Choice choice) {
            return "!If [" + choice.condition() + ", " + choice.whenTrue().expression() + ", "
                    + choice.whenFalse().expression() + "]";
        }
        return this instanceof Unknown unknown ? unknown.expression() : "!Ref AWS::NoValue";
    }

    private static String part(Value value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        String expression = value.expression();
        for (String function : List.of("!Ref ", "!GetAtt ")) {
            if (expression.startsWith(function)) {
                return "${" + expression.substring(function.length()) + "}";
            }
        }
        return "${" + expression + "}";
    }

    /** Tells whether two values are the same wherever they stand. */
    static boolean same(Value one, Value other) {
        if (one instanceof ListValue a && other instanceof ListValue b) {
            return sameItems(a.items(), b.items());
        }
        if (one instanceof MapValue a && other instanceof MapValue b) {
            return a.rest() == null && b.rest() == null && sameEntries(a.entries(), b.entries());
        }
        if (one instanceof Reference a && other instanceof Reference b && a.stack() != b.stack()) {
            return false;
        }
        return one.getClass() == other.getClass() && one.expression().equals(other.expression());
    }

    private static boolean sameEntries(Map<String, Value> a, Map<String, Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<String, Value> entry : a.entrySet()) {
            Value value = b.get(entry.getKey());
            if (value == null || !same(entry.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameItems(List<Value> a, List<Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
