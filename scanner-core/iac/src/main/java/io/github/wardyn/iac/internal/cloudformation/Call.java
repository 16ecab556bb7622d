package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.model.Place;
import java.util.List;
import java.util.function.Function;

/**
 * One call of an intrinsic function.
 *
 * @param evaluator evaluates its arguments
 * @param name the function's full name
 * @param argument what it is called with, as written
 * @param place where the call stands
 */
record Call(Evaluator evaluator, String name, Node argument, Place place) {

    Stack stack() {
        return evaluator.stack();
    }

    /** The arguments of a call that takes a list. */
    List<Node> arguments() {
        return argument.items();
    }

    Value evaluate(Node node) {
        return evaluator.evaluate(node);
    }

    /** The call itself as an unknown. */
    Value unknown() {
        return new Unknown(Expressions.call(name, argument), place);
    }

    /** The call as an unknown, and a warning that CloudFormation will refuse it. */
    Value malformed(String expected) {
        evaluator.warn(
                argument,
                "invalid-function",
                "\"" + name + "\" takes " + expected + ", not " + argument.describe() + ".",
                null);
        return unknown();
    }

    /** Evaluates a call that takes a list of so many arguments. */
    Value withArguments(int least, int most, String expected, Function<List<Node>, Value> function) {
        List<Node> arguments = arguments();
        boolean fits = arguments.size() >= least && arguments.size() <= most;
        return fits ? function.apply(arguments) : malformed(expected);
    }
}
