package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Parameters;
import io.github.wardyn.rulecompiler.internal.drl.Expression.Chain;
import io.github.wardyn.rulecompiler.internal.facts.Members;
import io.github.wardyn.rulecompiler.internal.facts.Members.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks one constraint: every name must exist, every step that may be null must be safe, and no code may hide in it. */
final class ConstraintLint {

    private static final Set<String> WORDS =
            Set.of("in", "not", "contains", "memberOf", "matches", "str", "null", "true", "false", "instanceof");
    private static final Set<String> CODE =
            Set.of("new", "eval", "equals", "getClass", "class", "hashCode", "toString");
    private static final Pattern CONSTANTS = Pattern.compile("(?:==|!=|<=?|>=?|(?:not\\s+)?in\\s*\\()\\s*([A-Z][^)]*)");
    private static final Pattern PARAMETER =
            Pattern.compile("parameters\\s*\\.\\s*(\\w+)\\s*\\(\\s*\"([^\"]*)\"\\s*,\\s*\"([^\"]*)\"");

    private final Class<?> type;
    private final boolean rooted;
    private final ClassLoader facts;
    private final ConditionLint rule;
    private final Reads reads;
    private final Report report;

    /**
     * Checks constraints of one pattern.
     *
     * @param type the pattern's type
     * @param rooted whether the pattern matches facts themselves, not elements of a list
     */
    ConstraintLint(Class<?> type, boolean rooted, ClassLoader facts, ConditionLint rule, Reads reads, Report report) {
        this.type = type;
        this.rooted = rooted;
        this.facts = facts;
        this.rule = rule;
        this.reads = reads;
        this.report = report;
    }

    void check(String text, int offset) {
        Expression expression = Expression.of(text);
        if ((expression.bare().contains("&&") || expression.bare().contains("||"))
                && expression.bare().contains("$")) {
            report.at(
                    offset,
                    "bound-variable-in-logic",
                    "\"" + text + "\" joins conditions on a bound variable with && or ||, which loses the index.",
                    "write them as constraints of their own, separated by commas, or as two rules.");
        }
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            reads.add(new Reads.Parameter(
                    parameter.group(1),
                    parameter.group(2),
                    parameter.group(3),
                    report.file().place(offset + parameter.start())));
        }
        @Nullable String binding = null;
        for (Chain chain : expression.chains()) {
            int at = offset + chain.start();
            if (chain.isBinding()) {
                binding = chain.first();
                continue;
            }
            chain(chain, at, binding);
            binding = null;
        }
    }

    private void chain(Chain chain, int at, @Nullable String binding) {
        String first = chain.first();
        Optional<String> code = chain.names().stream().filter(CODE::contains).findFirst();
        if (code.isPresent()) {
            report.at(
                    at,
                    "code-in-condition",
                    "\"" + code.get() + "\" is code; a condition only compares components.",
                    code.get().equals("equals") ? "write ==." : "ask the fact or a derived fact instead.");
        } else if (chain.continues() || WORDS.contains(first)) {
            return;
        } else if (Character.isUpperCase(first.charAt(0))) {
            constant(chain, at);
        } else if (first.equals("parameters")) {
            parameters(chain, at);
        } else if (first.startsWith("$")) {
            variable(chain, at, binding);
        } else if (first.equals("findings")) {
            report.at(at, "code-in-condition", "\"findings\" belongs into the consequence.", "remove it.");
        } else {
            component(type, rooted ? "" : null, chain, first.equals("this") ? 1 : 0, at, binding);
        }
    }

    private void constant(Chain chain, int at) {
        Optional<Class<?>> found = Members.type(chain.first(), facts);
        if (chain.isCall()
                || chain.names().size() != 2
                || found.isEmpty()
                || !found.get().isEnum()) {
            report.at(
                    at,
                    "static-call",
                    "\"" + String.join(".", chain.names()) + "\" is no constant of the model.",
                    "name a constant such as KeyState.DISABLED; static calls, clocks among them, are refused.");
            return;
        }
        List<String> constants = new ArrayList<>();
        for (Object constant : found.get().getEnumConstants()) {
            constants.add(((Enum<?>) constant).name());
        }
        String name = chain.names().get(1);
        if (!constants.contains(name)) {
            report.at(
                    at,
                    "constant-unknown",
                    "\"" + name + "\" is no " + chain.first() + ".",
                    Report.nearest(name, constants));
        }
    }

    private void parameters(Chain chain, int at) {
        if (chain.names().size() != 2
                || !chain.isCall()
                || !Members.hasMethod(Parameters.class, chain.names().get(1))) {
            report.at(
                    at,
                    "parameters-use",
                    "\"" + String.join(".", chain.names()) + "\" is no question to the parameters.",
                    "write parameters.integer( \"ID\", \"name\" ), or one of "
                            + String.join(", ", Members.methods(Parameters.class)) + ".");
        }
    }

    private void variable(Chain chain, int at, @Nullable String binding) {
        Optional<Class<?>> bound = rule.variable(chain.first());
        if (bound.isEmpty()) {
            report.at(
                    at,
                    "variable-unknown",
                    "\"" + chain.first() + "\" is bound by no pattern above.",
                    Report.nearest(chain.first(), rule.variableNames()));
            return;
        }
        Optional<Reads.Component> origin = rule.origin(chain.first());
        component(
                bound.get(),
                origin.map(Reads.Component::path).orElse(null),
                origin.map(Reads.Component::root).orElse(null),
                chain,
                1,
                at,
                binding);
    }

    private void component(
            Class<?> start, @Nullable String prefix, Chain chain, int from, int at, @Nullable String binding) {
        component(start, prefix, prefix == null ? null : type, chain, from, at, binding);
    }

    /** Follows a chain from a type; where the root is known, what it reads is noted. */
    private void component(
            Class<?> start,
            @Nullable String prefix,
            @Nullable Class<?> root,
            Chain chain,
            int from,
            int at,
            @Nullable String binding) {
        Class<?> current = start;
        String path = prefix == null ? "" : prefix;
        for (int i = from; i < chain.names().size(); i++) {
            String name = chain.names().get(i);
            boolean last = i == chain.names().size() - 1;
            if (last && chain.isCall() && Members.hasMethod(current, name)) {
                if (Members.find(current, name).isPresent() && current.isRecord()) {
                    path = path.isEmpty() ? name : path + "." + name;
                }
                Optional<Member> question = Members.find(current, name);
                current = question.isPresent() ? question.get().type() : Object.class;
                break;
            }
            Optional<Member> member = Members.find(current, name);
            if (member.isEmpty()) {
                report.at(
                        at,
                        "component-unknown",
                        "\"" + name + "\" is no component of " + current.getSimpleName() + ".",
                        Report.nearest(name, Members.names(current)));
                return;
            }
            if (!last && member.get().nullable() && !chain.safe().get(i)) {
                report.at(
                        at,
                        "step-not-null-safe",
                        "\"" + name + "\" may be unknown or absent, so \"" + name + "."
                                + chain.names().get(i + 1) + "\" would fail.",
                        "write \"" + name + "!." + chain.names().get(i + 1) + "\".");
            }
            if (current.isRecord()) {
                path = path.isEmpty() ? name : path + "." + name;
            }
            current = member.get().type();
        }
        if (root != null && !path.isEmpty()) {
            reads.add(new Reads.Component(root, path, report.file().place(at)));
        }
        comparison(current, chain, at);
        if (binding != null) {
            rule.bind(binding, current, at);
            if (root != null) {
                rule.originate(
                        binding, new Reads.Component(root, path, report.file().place(at)));
            }
        }
    }

    private void comparison(Class<?> current, Chain chain, int at) {
        boolean equality = chain.after().startsWith("==") || chain.after().startsWith("!=");
        if (current.isEnum() && chain.after().matches("(?s)(==|!=|in\\s*\\()\\s*\".*")) {
            report.at(
                    at,
                    "enum-as-text",
                    "\"" + String.join(".", chain.names()) + "\" is a " + current.getSimpleName()
                            + " and is compared with a text.",
                    "write " + current.getSimpleName() + "." + current.getEnumConstants()[0] + " or another constant.");
        }
        Matcher other = CONSTANTS.matcher(chain.after());
        if (current.isEnum() && other.lookingAt()) {
            foreignConstant(current, chain, other.group(1), at);
        }
        if (equality && Fact.class.isAssignableFrom(current) && !chain.after().matches("(?s)(==|!=)\\s*null.*")) {
            report.at(
                    at,
                    "fact-equality",
                    "\"" + String.join(".", chain.names()) + "\" compares whole facts, component by component.",
                    "compare their ids, or follow the link instead of joining.");
        }
    }

    /** Java compares constants of two enumerations without a word; they are never equal. */
    private void foreignConstant(Class<?> current, Chain chain, String constants, int at) {
        for (String constant : constants.split(",", -1)) {
            String type = constant.strip().split("\\.", 2)[0];
            if (!type.equals(current.getSimpleName()) && type.matches("[A-Z]\\w*")) {
                report.at(
                        at,
                        "constant-of-other-type",
                        "\"" + String.join(".", chain.names()) + "\" is a " + current.getSimpleName()
                                + " and is compared with a " + type + ", which it never equals.",
                        "write a constant of " + current.getSimpleName() + ".");
            }
        }
    }
}
