package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.iac.internal.cloudformation.Value.Choice;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import java.util.Optional;
import java.util.OptionalInt;

/** The functions that take lists apart, and the one that makes address ranges. */
final class ListFunctions {
    private ListFunctions() {}

    static Value select(Call call) {
        return call.withArguments(2, 2, "a position and a list", arguments -> {
            Value position = call.evaluate(arguments.get(0));
            return Values.each(call.evaluate(arguments.get(1)), list -> select(call, position, list));
        });
    }

    private static Value select(Call call, Value position, Value list) {
        OptionalInt index = integer(position);
        if (index.isEmpty()
                || !(list instanceof ListValue items)
                || items.items().stream().anyMatch(Choice.class::isInstance)) {
            return call.unknown();
        }
        boolean inside =
                index.getAsInt() >= 0 && index.getAsInt() < items.items().size();
        return inside
                ? Values.at(call.place(), items.items().get(index.getAsInt()))
                : call.malformed("a position within the list");
    }

    /** A list with an item that may be there or not has no known length. */
    static Value length(Call call) {
        return Values.each(call.evaluate(call.argument()), list -> {
            boolean known =
                    list instanceof ListValue items && items.items().stream().noneMatch(Choice.class::isInstance);
            return known ? new Scalar(String.valueOf(((ListValue) list).items().size()), call.place()) : call.unknown();
        });
    }

    static Value cidr(Call call) {
        return call.withArguments(2, 3, "an address range, a count and a number of bits", arguments -> {
            Value range = call.evaluate(arguments.get(0));
            OptionalInt count = integer(call.evaluate(arguments.get(1)));
            Optional<OptionalInt> bits =
                    arguments.size() < 3 ? Optional.empty() : Optional.of(integer(call.evaluate(arguments.get(2))));
            if (!(range instanceof Scalar block)
                    || count.isEmpty()
                    || bits.filter(OptionalInt::isEmpty).isPresent()) {
                return call.unknown();
            }
            int hostBits = bits.map(OptionalInt::getAsInt).orElse(block.text().contains(":") ? 64 : 8);
            return CidrBlocks.split(block.text(), count.getAsInt(), hostBits)
                    .<Value>map(blocks -> new ListValue(
                            blocks.stream()
                                    .map(text -> (Value) new Scalar(text, call.place()))
                                    .toList(),
                            call.place()))
                    .orElseGet(() -> call.malformed("a range that holds so many smaller ones"));
        });
    }

    private static OptionalInt integer(Value value) {
        boolean number = value instanceof Scalar scalar && scalar.text().matches("[0-9]{1,9}");
        return number ? OptionalInt.of(Integer.parseInt(((Scalar) value).text())) : OptionalInt.empty();
    }
}
