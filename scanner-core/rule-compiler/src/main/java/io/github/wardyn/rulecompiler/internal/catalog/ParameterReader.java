package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.model.RuleDefinition.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code parameters} and checks its default against its own range. */
final class ParameterReader {

    private ParameterReader() {}

    static Optional<Parameter> read(String name, Fields fields) {
        fields.text("type");
        Optional<Parameter.Type> type = fields.choice("type", Parameter.Type.class);
        Long minimum = fields.integer("minimum").orElse(null);
        Long maximum = fields.integer("maximum").orElse(null);
        List<String> values = fields.texts("values");
        String unit = fields.optionalText("unit").orElse(null);
        String why = fields.text("why");
        @Nullable
        Object defaultValue = type.map(found -> defaultValue(found, fields)).orElse(null);
        if (type.filter(found -> found == Parameter.Type.INTEGER).isEmpty() && (minimum != null || maximum != null)) {
            fields.problem(
                    fields.place(),
                    "range-of-no-number",
                    "\"" + name + "\" has a range but is no integer.",
                    "remove it.");
        }
        if (defaultValue instanceof Long value) {
            checkRange(name, fields, value, minimum, maximum);
        }
        if (defaultValue != null && !values.isEmpty()) {
            checkValues(name, fields, defaultValue, values);
        }
        fields.close();
        return type.map(found -> new Parameter(name, found, defaultValue, minimum, maximum, values, unit, why));
    }

    private static @Nullable Object defaultValue(Parameter.Type type, Fields fields) {
        return switch (type) {
            case INTEGER -> fields.integer("default").orElse(null);
            case BOOLEAN -> fields.truth("default").orElse(null);
            case LIST -> fields.has("default") ? fields.texts("default") : null;
            case STRING -> fields.optionalText("default").orElse(null);
            case CLASSIFICATION -> noClassification(fields);
        };
    }

    /**
     * Only a policy knows the tag and its values; a default can but say that the rule runs without any, by {@code {}}.
     */
    private static @Nullable Object noClassification(Fields fields) {
        Optional<Fields> given = fields.fields("default");
        given.ifPresent(Fields::close);
        return given.isPresent() ? Map.of() : null;
    }

    private static void checkRange(
            String name, Fields fields, long value, @Nullable Long minimum, @Nullable Long maximum) {
        if ((minimum != null && value < minimum) || (maximum != null && value > maximum)) {
            fields.problem(
                    fields.place("default"),
                    "default-out-of-range",
                    "The default of \"" + name + "\" is " + value + "; it must be " + minimum + " to " + maximum + ".",
                    "change the default or the range.");
        }
    }

    private static void checkValues(String name, Fields fields, Object value, List<String> values) {
        List<?> given = value instanceof List<?> list ? list : List.of(value);
        for (Object one : given) {
            if (!values.contains(String.valueOf(one))) {
                fields.problem(
                        fields.place("default"),
                        "default-not-allowed",
                        "The default of \"" + name + "\" is \"" + one + "\"; it must be one of "
                                + String.join(", ", values) + ".",
                        "change the default or the values.");
            }
        }
    }
}
