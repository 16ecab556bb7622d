package io.github.wardyn.iac.internal.cloudformation;

import java.util.Map;

/**
 * What the user gives beside the templates.
 *
 * @param parameters values of template parameters by name
 * @param pseudoParameters values of pseudo parameters by name, e.g. {@code AWS::Region}
 */
public record StackInputs(Map<String, String> parameters, Map<String, String> pseudoParameters) {
    /** Nothing but the template's own defaults. */
    public static final StackInputs NONE = new StackInputs(Map.of(), Map.of());

    public StackInputs {
        parameters = Map.copyOf(parameters);
        pseudoParameters = Map.copyOf(pseudoParameters);
    }
}
