package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.MappingNode.Entry;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template with the values of its parameters: what would be deployed, as far as that is known. A nested stack is a stack
 * of its own, and its parent reaches it by logical id.
 */
public final class Stack {
    private final String path;
    private final List<Place> callers;
    private final Template template;
    private final Parameters parameters;
    private final Conditions conditions;
    private final Evaluator evaluator;
    private final NestedStacks nested;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, StackResource> resources = new LinkedHashMap<>();
    private final Map<String, Node> outputs = new LinkedHashMap<>();

    private Stack(
            String path,
            List<Place> callers,
            Template template,
            Parameters parameters,
            TemplateOpener opener,
            int depth) {
        this.path = path;
        this.callers = callers;
        this.template = template;
        this.parameters = parameters;
        this.evaluator = new Evaluator(this);
        this.conditions = new Conditions(evaluator);
        this.nested = new NestedStacks(this, opener, depth);
    }

    /** Makes the stack of a template that the user deploys, and of those nested in it. */
    public static Stack root(Template template, StackInputs inputs, TemplateOpener opener) {
        var stack = new Stack(template.file(), List.of(), template, Parameters.ofRoot(template, inputs), opener, 1);
        stack.read();
        return stack;
    }

    /** Makes a nested stack. */
    static Stack nested(
            StackResource resource, Template template, Map<String, Value> arguments, TemplateOpener opener, int depth) {
        Stack parent = resource.stack();
        Parameters parameters = Parameters.ofNested(template, parent.parameters, arguments);
        List<Place> callers = new ArrayList<>(parent.callers);
        callers.add(resource.place());
        String path = parent.path + "/" + resource.logicalId();
        var stack = new Stack(path, List.copyOf(callers), template, parameters, opener, depth);
        stack.read();
        return stack;
    }

    private void read() {
        for (String section : List.of("Parameters", "Mappings", "Conditions", "Resources", "Outputs", "Globals")) {
            template.malformed(section)
                    .ifPresent(place -> problem(Problem.error(
                            place,
                            "invalid-section",
                            "\"" + section + "\" is not a mapping, so it is not read.",
                            "write it as names with their values.")));
        }
        Transforms.check(this);
        entries("Conditions").forEach(entry -> conditions.define(entry.key(), entry.value()));
        entries("Outputs").forEach(entry -> outputs.put(entry.key(), entry.value()));
        entries("Resources").forEach(this::readResource);
    }

    private Collection<Entry> entries(String section) {
        return evaluator.loops().expand(template.section(section));
    }

    private void readResource(Entry entry) {
        Optional<MappingNode> body = entry.value().asMapping();
        Optional<String> type = body.flatMap(mapping -> mapping.text("Type"));
        if (entry.key().equals("Fn::Transform")) {
            problem(Problem.warning(
                    entry.keyPlace(),
                    "unread-macro",
                    "The resources that this macro makes are not known before deployment, so they are not read.",
                    "scan the processed template."));
        } else if (body.isEmpty() || type.isEmpty()) {
            problem(Problem.error(
                    entry.keyPlace(),
                    "resource-without-type",
                    "The resource \"" + entry.key() + "\" has no \"Type\", so it is not read.",
                    "write its type, such as AWS::DynamoDB::Table."));
        } else {
            resources.put(entry.key(), new StackResource(this, entry, type.get(), body.get()));
        }
    }

    /** The root's file, and for a nested stack the logical ids down to it. */
    public String path() {
        return path;
    }

    /** Where this stack and those around it are nested, from the root inwards; empty for a root. */
    public List<Place> callers() {
        return callers;
    }

    /** The template. */
    public Template template() {
        return template;
    }

    /** All resources that the template declares, deployed or not, in its order. */
    public Collection<StackResource> resources() {
        return resources.values();
    }

    /** A resource by its logical id. */
    public Optional<StackResource> resource(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId));
    }

    /** The stacks nested in this one, and in those, whose templates were found. */
    public List<Stack> nestedStacks() {
        return nested.all();
    }

    /** Why resources of this stack may not all be known; empty if they are. */
    public Optional<String> gap() {
        for (String code : List.of("unread-macro", "unread-loop", "resource-without-type", "invalid-section")) {
            Optional<Problem> problem = problems.stream()
                    .filter(candidate -> candidate.code().equals(code))
                    .findFirst();
            if (problem.isPresent()) {
                return Optional.of("the processed template of " + path);
            }
        }
        return nested.missing().stream().findFirst().map(logicalId -> "the template of the nested stack " + logicalId);
    }

    /** What looks wrong in the template, as far as it was evaluated. */
    public Set<Problem> problems() {
        return problems;
    }

    /** A pseudo parameter such as {@code AWS::Region}, where the user says it. */
    public Optional<String> pseudoParameter(String name) {
        return parameters
                .find(name, template.root().place())
                .filter(Value.Scalar.class::isInstance)
                .map(Value::expression);
    }

    /** Evaluates any node of the template. */
    public Value evaluate(Node node) {
        return evaluator.evaluate(node);
    }

    /** Where parameters were used that have their defaults. */
    public Defaults defaults() {
        return parameters.defaults();
    }

    NestedStacks nested() {
        return nested;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    Parameters parameters() {
        return parameters;
    }

    Conditions conditions() {
        return conditions;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** The value of one of this stack's outputs. */
    Optional<Value> output(String name) {
        return Optional.ofNullable(outputs.get(name))
                .flatMap(Node::asMapping)
                .flatMap(output -> output.get("Value"))
                .map(evaluator::evaluate);
    }

    /** The node below a mapping of the template. */
    Optional<Node> mapping(String name, String topKey, String secondKey) {
        return template.section("Mappings")
                .get(name)
                .flatMap(Node::asMapping)
                .flatMap(map -> map.get(topKey))
                .flatMap(Node::asMapping)
                .flatMap(map -> map.get(secondKey));
    }
}
