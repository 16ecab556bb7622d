package io.github.wardyn.iac.internal.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions that make texts. */
final class TextFunctions {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^{}]*)}");

    private TextFunctions() {}

    /** {@code Fn::Sub}, alone or with a mapping of variables. */
    static Value sub(Call call) {
        Optional<String> alone = call.argument().asText();
        if (alone.isPresent()) {
            return sub(call, alone.get(), Map.of());
        }
        List<Node> arguments = call.arguments();
        boolean fits = arguments.size() == 2 && arguments.get(0).asText().isPresent();
        if (!fits || !(call.evaluate(arguments.get(1)) instanceof MapValue variables)) {
            return call.malformed("a text, or a text and a mapping of variables");
        }
        return sub(call, arguments.get(0).asText().get(), variables.entries());
    }

    private static Value sub(Call call, String template, Map<String, Value> variables) {
        var parts = new ArrayList<Value>();
        Matcher variable = VARIABLE.matcher(template);
        int from = 0;
        while (variable.find()) {
            parts.add(new Scalar(template.substring(from, variable.start()), call.place()));
            parts.add(variable(call, variable.group(1).strip(), variables));
            from = variable.end();
        }
        parts.add(new Scalar(template.substring(from), call.place()));
        return Values.text(parts, call.place());
    }

    private static Value variable(Call call, String name, Map<String, Value> variables) {
        Value given = variables.get(name);
        if (given != null) {
            return given;
        }
        if (name.startsWith("!")) {
            return new Scalar("${" + name.substring(1) + "}", call.place());
        }
        return name.indexOf('.') > 0
                ? ReferenceFunctions.getAtt(call, name, call.place())
                : ReferenceFunctions.ref(call, name, call.place());
    }

    static Value join(Call call) {
        return call.withArguments(2, 2, "a delimiter and a list", arguments -> {
            if (!(call.evaluate(arguments.get(0)) instanceof Scalar delimiter)) {
                return call.unknown();
            }
            return Values.each(
                    call.evaluate(arguments.get(1)),
                    list -> list instanceof ListValue items ? join(call, delimiter, items) : call.unknown());
        });
    }

    private static Value join(Call call, Scalar delimiter, ListValue list) {
        var parts = new ArrayList<Value>();
        for (Value item : list.items()) {
            if (!parts.isEmpty()) {
                parts.add(delimiter);
            }
            parts.add(item);
        }
        return Values.text(parts, call.place());
    }

    static Value split(Call call) {
        return call.withArguments(2, 2, "a delimiter and a text", arguments -> {
            if (!(call.evaluate(arguments.get(0)) instanceof Scalar delimiter)
                    || delimiter.text().isEmpty()) {
                return call.unknown();
            }
            return Values.each(
                    call.evaluate(arguments.get(1)),
                    text -> text instanceof Scalar scalar ? split(call, delimiter, scalar) : call.unknown());
        });
    }

    private static Value split(Call call, Scalar delimiter, Scalar text) {
        var items = new ArrayList<Value>();
        for (String item : text.text().split(Pattern.quote(delimiter.text()), -1)) {
            items.add(new Scalar(item, call.place()));
        }
        return new ListValue(items, call.place());
    }

    static Value base64(Call call) {
        return Values.each(
                call.evaluate(call.argument()),
                text -> text instanceof Scalar scalar
                        ? new Scalar(
                                Base64.getEncoder().encodeToString(scalar.text().getBytes(UTF_8)), call.place())
                        : call.unknown());
    }

    static Value toJsonString(Call call) {
        return Values.each(
                call.evaluate(call.argument()),
                value -> JsonText.of(value)
                        .<Value>map(json -> new Scalar(json, call.place()))
                        .orElseGet(call::unknown));
    }
}
