package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.Choice;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.NoValue;
import io.github.wardyn.iac.internal.cloudformation.Value.PartialText;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.iac.internal.cloudformation.Values;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.WireName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A property, or a part of one, as far as it is known; what is not written is a field too. */
final class Field {
    private static final String PSEUDO = "!Ref AWS::";

    private final Value value;

    Field(Value value) {
        this.value = value;
    }

    Value value() {
        return value;
    }

    /** Whether anything is written, in whichever branch. */
    boolean isWritten() {
        return !(value instanceof NoValue);
    }

    /** Whether a mapping is written in some branch: for what is a resource of its own once it is written. */
    boolean isDeclared() {
        var declared = new ArrayList<Value>();
        branches(value, branch -> {
            if (branch instanceof MapValue) {
                declared.add(branch);
            }
        });
        return !declared.isEmpty();
    }

    /** A property of this mapping; of every branch where there are several. */
    Field get(String name) {
        return new Field(Values.each(value, branch -> {
            if (branch instanceof MapValue map) {
                Value found = map.entries().get(name);
                return found != null ? found : map.rest() != null ? map.rest() : new NoValue(map.place());
            }
            return branch instanceof NoValue ? branch : new Unknown(branch.expression(), branch.place());
        }));
    }

    /** Names of the properties of this mapping, in whichever branch. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        branches(value, branch -> {
            if (branch instanceof MapValue map) {
                names.addAll(map.entries().keySet());
            }
        });
        return names;
    }

    /** Reads every branch; what they do not agree on is unknown. */
    <T> Read<T> read(Function<Field, Read<T>> branchReader) {
        if (!(value instanceof Choice choice)) {
            return branchReader.apply(this);
        }
        Read<T> one = new Field(choice.whenTrue()).read(branchReader);
        Read<T> other = new Field(choice.whenFalse()).read(branchReader);
        boolean agree = one.reason() == null && other.reason() == null && same(one.value(), other.value());
        return agree ? one.at(choice.place()) : Read.unknown(choice.expression(), choice.place());
    }

    /** Reads what is written in every branch; absent where nothing is. */
    private <T> Read<T> readWritten(Function<Value, Read<T>> reader) {
        return read(field -> field.isWritten() ? reader.apply(field.value) : Read.absent());
    }

    /** A text; pseudo parameters that are not known stand in it as they are written, {@code ${AWS::Region}}. */
    Read<String> text() {
        return readWritten(branch -> {
            boolean literal = branch instanceof Scalar
                    || (branch instanceof PartialText text
                            && text.parts().stream().allMatch(Field::isLiteral));
            return literal ? Read.known(branch.expression(), branch.place()) : unknownBranch(branch);
        });
    }

    private static boolean isLiteral(Value part) {
        return part instanceof Scalar
                || (part instanceof Unknown && part.expression().startsWith(PSEUDO));
    }

    /** A truth value, written as one or as a text. */
    Read<Boolean> truth() {
        return scalar(text -> switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    Read<Integer> integer() {
        return scalar(text -> text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    Read<Long> number() {
        return scalar(text -> text.matches("-?[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty());
    }

    Read<Double> decimal() {
        return scalar(text ->
                text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") ? Optional.of(Double.valueOf(text)) : Optional.empty());
    }

    /** One of a closed set; a value that this version does not know is unknown with its text. */
    <E extends Enum<E>> Read<E> oneOf(Class<E> type) {
        return scalar(text -> WireName.find(type, text));
    }

    private <T> Read<T> scalar(Function<String, Optional<T>> parser) {
        return readWritten(branch -> {
            if (!(branch instanceof Scalar scalar)) {
                return unknownBranch(branch);
            }
            return parser.apply(scalar.text())
                    .map(parsed -> Read.known(parsed, branch.place()))
                    .orElseGet(() -> new Read<>(null, new UnknownReason.Unrecognized(scalar.text()), branch.place()));
        });
    }

    /** The items of a list; unknown where one of them may be there or not. Absent where no list is written. */
    Read<List<Field>> items() {
        return readWritten(branch -> {
            if (branch instanceof Scalar) {
                return Read.known(List.of(new Field(branch)), branch.place());
            }
            return branch instanceof ListValue list ? certain(list) : unknownBranch(branch);
        });
    }

    private static Read<List<Field>> certain(ListValue list) {
        return list.items().stream().anyMatch(Field::mayBeAbsent)
                ? unknownBranch(list)
                : Read.known(list.items().stream().map(Field::new).toList(), list.place());
    }

    /** Every text that may be in a list, in whichever branch. */
    List<String> possibleTexts() {
        var texts = new ArrayList<String>();
        branches(value, branch -> {
            if (branch instanceof ListValue list) {
                list.items().forEach(item -> branches(item, text -> texts.add(text.expression())));
            }
        });
        return texts;
    }

    /** Every mapping that may be in a list, in whichever branch: for lists whose items are resources of their own. */
    List<Field> possibleItems() {
        var items = new ArrayList<Field>();
        branches(value, branch -> {
            if (branch instanceof ListValue list) {
                list.items()
                        .forEach(item -> branches(item, single -> {
                            var field = new Field(single);
                            if (single instanceof MapValue && !items.contains(field)) {
                                items.add(field);
                            }
                        }));
            }
        });
        return items;
    }

    private static void branches(Value value, Consumer<Value> consumer) {
        if (value instanceof Choice choice) {
            branches(choice.whenTrue(), consumer);
            branches(choice.whenFalse(), consumer);
        } else if (!(value instanceof NoValue)) {
            consumer.accept(value);
        }
    }

    private static boolean mayBeAbsent(Value item) {
        return item instanceof NoValue
                || (item instanceof Choice choice
                        && (mayBeAbsent(choice.whenTrue()) || mayBeAbsent(choice.whenFalse())));
    }

    Place place() {
        return value.place();
    }

    static <T> Read<T> unknownBranch(Value branch) {
        return Read.unknown(branch.expression(), branch.place());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return (one instanceof Fact a && other instanceof Fact b) ? a.id().equals(b.id()) : Objects.equals(one, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && Value.same(value, field.value);
    }

    @Override
    public int hashCode() {
        return value.expression().hashCode();
    }

    @Override
    public String toString() {
        return value.expression();
    }
}
