package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Place;
import java.util.ArrayList;
import java.util.List;

/** What the rules of one file read: components of facts, and parameters. */
final class Reads {

    /**
     * A component that a constraint reads.
     *
     * @param root the type of the fact in whose pattern it stands
     * @param path from that fact; "" for the fact itself
     * @param place where it is read
     */
    record Component(Class<?> root, String path, Place place) {}

    /**
     * A parameter that a constraint reads.
     *
     * @param method of {@code Parameters}
     * @param ruleId the rule that it is asked of
     * @param name its name
     * @param place where it is read
     */
    record Parameter(String method, String ruleId, String name, Place place) {}

    private final List<Component> components = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    void add(Component component) {
        components.add(component);
    }

    void add(Parameter parameter) {
        parameters.add(parameter);
    }

    List<Component> components() {
        return components;
    }

    List<Parameter> parameters() {
        return parameters;
    }
}
