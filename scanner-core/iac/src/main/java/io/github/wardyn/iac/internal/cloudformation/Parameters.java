package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.iac.internal.cloudformation.Value.Unknown;
import io.github.wardyn.model.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of a stack's parameters and pseudo parameters. */
final class Parameters {
    private final Template template;
    private final StackInputs inputs;
    private final Map<String, Value> arguments;
    private final Defaults defaults = new Defaults();

    private Parameters(Template template, StackInputs inputs, Map<String, Value> arguments) {
        this.template = template;
        this.inputs = inputs;
        this.arguments = arguments;
    }

    static Parameters ofRoot(Template template, StackInputs inputs) {
        return new Parameters(template, inputs, Map.of());
    }

    /** A nested stack takes its parent's arguments, not what the user gives for the root; it shares the Region. */
    static Parameters ofNested(Template template, Parameters parent, Map<String, Value> arguments) {
        return new Parameters(template, new StackInputs(Map.of(), parent.inputs.pseudoParameters()), arguments);
    }

    /** Gives the value of a parameter or pseudo parameter; empty if the template declares no such parameter. */
    Optional<Value> find(String name, Place place) {
        if (name.startsWith("AWS::")) {
            return Optional.of(pseudo(name, place));
        }
        return template.section("Parameters")
                .get(name)
                .map(node -> value(name, node.asMapping().orElse(null), place));
    }

    Defaults defaults() {
        return defaults;
    }

    private Value pseudo(String name, Place place) {
        if (name.equals("AWS::NoValue")) {
            return new Value.NoValue(place);
        }
        String given = inputs.pseudoParameters().get(name);
        if (given == null) {
            given = ofRegion(name);
        }
        return given == null ? new Unknown("!Ref " + name, place) : new Scalar(given, place);
    }

    private @Nullable String ofRegion(String name) {
        String region = inputs.pseudoParameters().get("AWS::Region");
        if (region == null) {
            return null;
        }
        boolean china = region.startsWith("cn-");
        return switch (name) {
            case "AWS::Partition" -> china ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
            case "AWS::URLSuffix" -> china ? "amazonaws.com.cn" : "amazonaws.com";
            default -> null;
        };
    }

    private Value value(String name, @Nullable MappingNode declared, Place place) {
        Value argument = arguments.get(name);
        String type = declared == null ? "String" : declared.text("Type").orElse("String");
        if (type.startsWith("AWS::SSM::Parameter::Value")) {
            return new Unknown("!Ref " + name, place);
        }
        if (argument != null) {
            return Values.each(argument, value -> Values.at(place, value));
        }
        String text = inputs.parameters().get(name);
        if (text == null && declared != null) {
            ScalarNode byDefault =
                    declared.get("Default").flatMap(Node::asScalar).orElse(null);
            if (byDefault != null) {
                text = byDefault.text();
                defaults.add(place, byDefault.place());
            }
        }
        if (text == null) {
            return new Unknown("!Ref " + name, place);
        }
        return type.equals("CommaDelimitedList") || type.startsWith("List<")
                ? list(text, place)
                : new Scalar(text, place);
    }

    private static Value list(String text, Place place) {
        return new ListValue(
                Arrays.stream(text.split(",", -1))
                        .map(item -> (Value) new Scalar(item.strip(), place))
                        .toList(),
                place);
    }
}
