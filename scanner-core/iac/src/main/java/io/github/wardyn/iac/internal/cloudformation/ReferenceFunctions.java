package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions that name something else in the template: parameters, resources, attributes, mappings. */
final class ReferenceFunctions {
    private static final String OUTPUTS = "Outputs.";

    private ReferenceFunctions() {}

    static Value ref(Call call) {
        Optional<String> name = call.argument().asText();
        return name.isEmpty() ? call.malformed("a logical id") : ref(call, name.get(), call.place());
    }

    /** What {@code Ref} gives for a name, also within {@code Fn::Sub}. */
    static Value ref(Call call, String name, Place place) {
        Optional<Value> parameter = call.stack().parameters().find(name, place);
        if (parameter.isPresent()) {
            return parameter.get();
        }
        if (call.stack().resource(name).isEmpty()) {
            return unknownName(call, name, "!Ref " + name, place);
        }
        return new Reference(call.stack(), name, null, place);
    }

    static Value getAtt(Call call) {
        Optional<String> dotted = call.argument().asText();
        if (dotted.isPresent() && dotted.get().indexOf('.') > 0) {
            return getAtt(call, dotted.get(), call.place());
        }
        List<Node> arguments = call.arguments();
        if (arguments.size() != 2 || arguments.get(0).asText().isEmpty()) {
            return call.malformed("a logical id and an attribute");
        }
        Value attribute = call.evaluate(arguments.get(1));
        return attribute instanceof Scalar scalar
                ? getAtt(call, arguments.get(0).asText().get() + "." + scalar.text(), call.place())
                : call.unknown();
    }

    /** What {@code Fn::GetAtt} gives for a logical id and an attribute with a dot between, also within {@code Fn::Sub}. */
    static Value getAtt(Call call, String dotted, Place place) {
        String logicalId = dotted.substring(0, dotted.indexOf('.'));
        String attribute = dotted.substring(dotted.indexOf('.') + 1);
        Optional<Stack> nested =
                attribute.startsWith(OUTPUTS) ? call.stack().nested().find(logicalId) : Optional.empty();
        if (nested.isPresent()) {
            return nested.get()
                    .output(attribute.substring(OUTPUTS.length()))
                    .map(value -> Values.each(value, branch -> Values.at(place, branch)))
                    .orElseGet(() -> new Unknown("!GetAtt " + dotted, place));
        }
        if (call.stack().resource(logicalId).isEmpty()) {
            return unknownName(call, logicalId, "!GetAtt " + dotted, place);
        }
        return new Reference(call.stack(), logicalId, attribute, place);
    }

    private static Value unknownName(Call call, String name, String expression, Place place) {
        Stack stack = call.stack();
        var known = new ArrayList<String>(stack.template().section("Parameters").keys());
        stack.resources().forEach(resource -> known.add(resource.logicalId()));
        call.evaluator()
                .warn(
                        call.argument(),
                        "unknown-reference",
                        "The template has no parameter and no resource \"" + name + "\".",
                        Names.didYouMean(name, known));
        return new Unknown(expression, place);
    }

    static Value findInMap(Call call) {
        return call.withArguments(3, 4, "a mapping's name and two keys", arguments -> findInMap(call, arguments));
    }

    private static Value findInMap(Call call, List<Node> arguments) {
        var keys = new ArrayList<String>();
        for (Node argument : arguments.subList(0, 3)) {
            if (!(call.evaluate(argument) instanceof Scalar key)) {
                return call.unknown();
            }
            keys.add(key.text());
        }
        Optional<Node> found = call.stack().mapping(keys.get(0), keys.get(1), keys.get(2));
        if (found.isPresent()) {
            return Values.at(call.place(), call.evaluate(found.get()));
        }
        return arguments.size() == 4 ? defaultOf(call, arguments.get(3)) : missing(call, keys);
    }

    private static Value defaultOf(Call call, Node options) {
        Value value =
                call.evaluate(options) instanceof MapValue map ? map.entries().get("DefaultValue") : null;
        return value == null ? call.unknown() : value;
    }

    private static Value missing(Call call, List<String> keys) {
        call.evaluator()
                .warn(
                        call.argument(),
                        "unknown-mapping",
                        "The template's mappings have no " + String.join(" / ", keys) + ".",
                        Names.didYouMean(
                                keys.get(0),
                                call.stack().template().section("Mappings").keys()));
        return call.unknown();
    }
}
