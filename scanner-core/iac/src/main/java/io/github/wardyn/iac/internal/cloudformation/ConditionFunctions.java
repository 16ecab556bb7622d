package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import java.util.List;
import java.util.Optional;

/** {@code Fn::If}, and the functions of conditions where a value is asked for. */
final class ConditionFunctions {
    private ConditionFunctions() {}

    /** {@code Fn::If}: the branch taken, or both where the condition cannot be decided. */
    static Value choose(Call call) {
        return call.withArguments(3, 3, "a condition and two values", arguments -> choose(call, arguments));
    }

    private static Value choose(Call call, List<Node> arguments) {
        Optional<String> name = arguments.get(0).asText();
        if (name.isEmpty()) {
            return call.malformed("the name of a condition first");
        }
        Conditions conditions = call.stack().conditions();
        return switch (conditions.named(name.get(), arguments.get(0))) {
            case TRUE -> chosen(call, name.get(), arguments.get(1));
            case FALSE -> chosen(call, name.get(), arguments.get(2));
            case UNDECIDED ->
                Values.choice(
                        name.get(),
                        conditions.assuming(name.get(), true, () -> call.evaluate(arguments.get(1))),
                        conditions.assuming(name.get(), false, () -> call.evaluate(arguments.get(2))),
                        call.place());
        };
    }

    /** What a default decided rests on the default too. */
    private static Value chosen(Call call, String condition, Node branch) {
        Value value = call.evaluate(branch);
        call.stack()
                .conditions()
                .byDefault(condition)
                .ifPresent(written -> call.stack().defaults().add(value.place(), written));
        return value;
    }

    /** A condition as a value: {@code true}, {@code false}, or unknown. */
    static Value truth(Call call) {
        Node argument = call.argument();
        Conditions conditions = call.stack().conditions();
        Truth truth = switch (call.name()) {
            case "Condition" -> argument.asText().map(conditions::truth).orElse(Truth.UNDECIDED);
            case "Fn::Not" -> conditions.all(argument.items(), Truth.FALSE).not();
            case "Fn::And" -> conditions.all(argument.items(), Truth.FALSE);
            case "Fn::Or" -> conditions.all(argument.items(), Truth.TRUE);
            default -> conditions.equal(argument.items());
        };
        return truth == Truth.UNDECIDED
                ? call.unknown()
                : new Scalar(truth == Truth.TRUE ? "true" : "false", call.place());
    }
}
