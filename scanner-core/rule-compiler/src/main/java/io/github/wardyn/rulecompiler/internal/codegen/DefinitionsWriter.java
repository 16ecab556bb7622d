package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import io.github.wardyn.model.RuleDefinition.Parameter;
import io.github.wardyn.model.RuleDefinition.SeverityCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes definitions as Java, which loads faster than any file that would have to be parsed. */
final class DefinitionsWriter {

    private DefinitionsWriter() {}

    /** One method a rule, since a method may not be longer than 64 KiB. */
    static String write(String targetPackage, List<RuleDefinition> rules) {
        StringBuilder methods = new StringBuilder();
        for (RuleDefinition rule : rules) {
            methods.append("    private static RuleDefinition ")
                    .append(rule.id().value().toLowerCase(Locale.ROOT))
                    .append("() {\n        return ")
                    .append(definition(rule))
                    .append(";\n    }\n");
        }
        List<String> calls = rules.stream()
                .map(rule -> rule.id().value().toLowerCase(Locale.ROOT) + "()")
                .toList();
        return """
                package %s;

                import io.github.wardyn.model.*;
                import io.github.wardyn.model.RuleDefinition.*;
                import java.util.List;
                import java.util.Map;
                import java.util.Set;

                /** Generated: what the engine needs to know of each rule. */
                final class Definitions {
                    private Definitions() {}

                    static final List<RuleDefinition> ALL = List.of(%s);

                %s}
                """.formatted(targetPackage, String.join(", ", calls), methods);
    }

    private static String definition(RuleDefinition rule) {
        return call(
                "RuleDefinition",
                "new RuleId(" + Java.text(rule.id().value()) + ")",
                Java.text(rule.name()),
                Java.texts(rule.aliases()),
                Java.text(rule.title()),
                Java.text(rule.family()),
                Java.constant(rule.severity()),
                Java.list(rule.severityCases().stream()
                        .map(DefinitionsWriter::severityCase)
                        .toList()),
                Java.list(rule.subjects().stream().map(Java::constant).toList()),
                "Set.of("
                        + String.join(
                                ", ", rule.worlds().stream().map(Java::constant).toList())
                        + ")",
                Java.list(
                        rule.scope().stream().map(DefinitionsWriter::condition).toList()),
                Java.texts(rule.needs()),
                Java.constant(rule.absence()),
                parameters(rule.parameters()),
                Java.text(rule.message()),
                expected(rule.expected()),
                deadline(rule.deadline()),
                Java.texts(rule.follows()),
                String.valueOf(rule.enabledByDefault()));
    }

    private static String severityCase(SeverityCase severityCase) {
        return call("SeverityCase", condition(severityCase.condition()), Java.constant(severityCase.severity()));
    }

    private static String condition(Condition condition) {
        return call(
                "Condition",
                Java.text(condition.path()),
                Java.texts(condition.is()),
                Java.texts(condition.not()),
                String.valueOf(condition.present()));
    }

    private static String parameters(Map<String, Parameter> parameters) {
        Map<String, String> written = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> written.put(
                name,
                call(
                        "Parameter",
                        Java.text(parameter.name()),
                        "Parameter." + Java.constant(parameter.type()),
                        value(parameter.defaultValue()),
                        number(parameter.minimum()),
                        number(parameter.maximum()),
                        Java.texts(parameter.values()),
                        Java.text(parameter.unit()),
                        Java.text(parameter.why()))));
        return Java.map(written);
    }

    private static String value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Java.texts(list.stream().map(String::valueOf).toList());
        }
        if (value instanceof Map<?, ?>) {
            return "Map.of()";
        }
        return value instanceof Long number
                ? number(number)
                : value instanceof Boolean ? String.valueOf(value) : Java.text((String) value);
    }

    private static String number(@Nullable Long value) {
        return value == null ? "null" : value + "L";
    }

    private static String expected(Map<String, String> expected) {
        Map<String, String> written = new LinkedHashMap<>();
        expected.forEach((path, text) -> written.put(path, Java.text(text)));
        return Java.map(written);
    }

    private static String deadline(@Nullable DeadlineRule deadline) {
        return deadline == null
                ? "null"
                : call(
                        "DeadlineRule",
                        Java.texts(deadline.from()),
                        Java.text(deadline.plus()),
                        Java.text(deadline.lost()));
    }

    private static String call(String type, String... arguments) {
        return "new " + type + "(\n                " + String.join(",\n                ", arguments) + ")";
    }
}
