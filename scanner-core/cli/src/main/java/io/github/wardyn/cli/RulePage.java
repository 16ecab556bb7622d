package io.github.wardyn.cli;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code rules show} prints of one rule: sentences fitted to the terminal, code as it is to be copied. */
record RulePage(RuleDefinition rule, RuleText text) {

    void print(PrintStream out) {
        out.println(rule.id() + " " + rule.name());
        out.println(rule.title() + ".");
        out.println();
        row("severity", rule.severity().wireName(), out);
        row(
                "judges",
                joined(rule.subjects().stream().map(type -> type.typeName()).toList()),
                out);
        row(
                "seen in",
                joined(rule.worlds().stream().map(world -> world.wireName()).toList()),
                out);
        row("also called", joined(rule.aliases()), out);
        row("default", rule.enabledByDefault() ? "" : "off", out);
        text.controls().forEach((framework, controls) -> row(framework, joined(controls), out));

        sentences("Why", text.why(), out);
        for (RuleDefinition.Parameter parameter : rule.parameters().values()) {
            sentences("Parameter " + parameter.name() + form(parameter), parameter.why(), out);
        }
        sentences("What to do", text.remediation().summary(), out);
        code("AWS CLI", text.remediation().cli(), out);
        code("CloudFormation", text.remediation().cloudformation(), out);
        code("Terraform", text.remediation().terraform(), out);
        out.println();
        out.println(text.sources().size() == 1 ? "Source:" : "Sources:");
        for (RuleText.Source source : text.sources()) {
            Help.wrap(source.document() + ", " + source.section(), Help.WIDTH - 2)
                    .forEach(line -> out.println("  " + line));
            out.println("  " + source.url());
        }
        out.println();
    }

    /** Says what values a parameter takes, and what it is where no policy sets it. */
    private static String form(RuleDefinition.Parameter parameter) {
        StringJoiner form = new StringJoiner(", ", " (", ")");
        if (!parameter.values().isEmpty()) {
            form.add("one of " + joined(parameter.values()));
        } else if (parameter.minimum() != null || parameter.maximum() != null) {
            form.add("from " + bound(parameter.minimum()) + " to " + bound(parameter.maximum()));
        }
        Object value = parameter.defaultValue();
        String unit = parameter.unit() == null ? "" : " " + parameter.unit();
        form.add(value == null ? "not applicable unless set" : "default " + shown(value) + unit);
        return form.toString();
    }

    private static String bound(@Nullable Long bound) {
        return bound == null ? "any" : bound.toString();
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static void row(String name, String value, PrintStream out) {
        if (value.isEmpty()) {
            return;
        }
        String left = String.format(Locale.ROOT, "  %-16s", name);
        for (String line : Help.wrap(value, Help.WIDTH - left.length())) {
            out.println(left + line);
            left = " ".repeat(left.length());
        }
    }

    private static void sentences(String heading, String text, PrintStream out) {
        out.println();
        Help.wrap(heading + ":", Help.WIDTH).forEach(out::println);
        for (String paragraph : text.strip().split("\n", -1)) {
            Help.wrap(paragraph, Help.WIDTH - 2).forEach(line -> out.println(("  " + line).stripTrailing()));
        }
    }

    private static void code(String heading, @Nullable String text, PrintStream out) {
        if (text != null) {
            out.println();
            out.println(heading + ":");
            out.print(text.stripTrailing().indent(2));
        }
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts);
    }
}
