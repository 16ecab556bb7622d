package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.iac.internal.cloudformation.Value.Choice;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.NoValue;
import io.github.wardyn.iac.internal.cloudformation.Value.PartialText;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts values together. */
public final class Values {
    private Values() {}

    /** Gives both branches, or the one if they are the same. */
    public static Value choice(String condition, Value whenTrue, Value whenFalse, Place place) {
        return Value.same(whenTrue, whenFalse) ? whenTrue : new Choice(condition, whenTrue, whenFalse, place);
    }

    /** Applies a function to every branch of a value. */
    public static Value each(Value value, UnaryOperator<Value> function) {
        if (value instanceof Choice choice) {
            return choice(
                    choice.condition(),
                    each(choice.whenTrue(), function),
                    each(choice.whenFalse(), function),
                    choice.place());
        }
        return function.apply(value);
    }

    /** Gives the same value at another place: an expression's result stands where the expression does. */
    static Value at(Place place, Value value) {
        if (value instanceof Scalar scalar) {
            return new Scalar(scalar.text(), place);
        }
        if (value instanceof ListValue list) {
            return new ListValue(
                    list.items().stream().map(item -> at(place, item)).toList(), place);
        }
        if (value instanceof Value.MapValue map) {
            return new Value.MapValue(map.entries(), map.rest(), place);
        }
        if (value instanceof Reference reference) {
            return new Reference(reference.stack(), reference.logicalId(), reference.attribute(), place);
        }
        if (value instanceof PartialText text) {
            return new PartialText(text.parts(), place);
        }
        if (value instanceof Unknown unknown) {
            return new Unknown(unknown.expression(), place);
        }
        return value instanceof NoValue ? new NoValue(place) : value;
    }

    /** Joins texts. With one choice among the parts both results are kept; with more they are unknown. */
    static Value text(List<Value> parts, Place place) {
        int choices = 0;
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Choice) {
                choices++;
                at = i;
            }
        }
        if (choices == 1) {
            var choice = (Choice) parts.get(at);
            return choice(
                    choice.condition(),
                    text(with(parts, at, choice.whenTrue()), place),
                    text(with(parts, at, choice.whenFalse()), place),
                    place);
        }
        return plainText(parts, place);
    }

    private static List<Value> with(List<Value> parts, int index, Value part) {
        var changed = new ArrayList<>(parts);
        changed.set(index, part);
        return changed;
    }

    private static Value plainText(List<Value> parts, Place place) {
        var merged = new ArrayList<Value>();
        var known = new StringBuilder();
        for (Value part : flat(parts)) {
            if (part instanceof Scalar scalar) {
                known.append(scalar.text());
            } else {
                flush(known, merged, place);
                boolean hasPlaceInText = part instanceof Reference || part instanceof Unknown;
                merged.add(hasPlaceInText ? part : new Unknown(part.expression(), part.place()));
            }
        }
        if (merged.isEmpty()) {
            return new Scalar(known.toString(), place);
        }
        flush(known, merged, place);
        return merged.size() == 1 ? at(place, merged.get(0)) : new PartialText(merged, place);
    }

    private static void flush(StringBuilder known, List<Value> merged, Place place) {
        if (known.length() > 0) {
            merged.add(new Scalar(known.toString(), place));
            known.setLength(0);
        }
    }

    private static List<Value> flat(List<Value> parts) {
        var flat = new ArrayList<Value>();
        for (Value part : parts) {
            if (part instanceof PartialText text) {
                flat.addAll(text.parts());
            } else {
                flat.add(part);
            }
        }
        return flat;
    }
}
