package io.github.wardyn.reporters.json;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.World;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a rule with its text. */
final class RuleWriter {

    private final JsonWriter json;

    RuleWriter(JsonWriter json) {
        this.json = json;
    }

    void write(RuleDefinition rule, @Nullable RuleText text) throws IOException {
        json.field("id", rule.id().value());
        json.field("name", rule.name());
        json.texts("aliases", rule.aliases());
        json.field("title", rule.title());
        json.field("family", rule.family());
        json.field("severity", rule.severity().wireName());
        json.objects("severityCases", rule.severityCases(), severityCase -> {
            condition(severityCase.condition());
            json.field("severity", severityCase.severity().wireName());
        });
        json.texts("subjects", rule.subjects().stream().map(FactType::typeName).toList());
        json.texts("worlds", rule.worlds().stream().map(World::wireName).toList());
        json.objects("scope", rule.scope(), this::condition);
        json.texts("needs", rule.needs());
        RuleDefinition.Absence absence = rule.absence();
        json.field("absence", absence == null ? null : absence.name().toLowerCase(Locale.ROOT));
        json.objects("parameters", rule.parameters().values(), this::parameter);
        json.field("message", rule.message());
        new PartWriter(json).texts("expected", rule.expected());
        deadline(rule.deadline());
        json.texts("follows", rule.follows());
        json.field("enabledByDefault", rule.enabledByDefault());
        if (text != null) {
            json.object("text", () -> text(text));
        }
    }

    private void condition(RuleDefinition.Condition condition) throws IOException {
        json.field("path", condition.path());
        json.texts("is", condition.is());
        json.texts("not", condition.not());
        json.field("present", condition.present());
    }

    private void parameter(RuleDefinition.Parameter parameter) throws IOException {
        json.field("name", parameter.name());
        json.field("type", parameter.type().wireName());
        value(parameter.defaultValue());
        json.field("minimum", parameter.minimum());
        json.field("maximum", parameter.maximum());
        json.texts("values", parameter.values());
        json.field("unit", parameter.unit());
        json.field("why", parameter.why());
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.field("default", truth);
        } else if (value instanceof Number number) {
            json.field("default", number.longValue());
        } else if (value instanceof List<?> list) {
            json.texts("default", list.stream().map(String::valueOf).toList());
        } else if (value != null) {
            json.field("default", value.toString());
        }
    }

    private void deadline(RuleDefinition.@Nullable DeadlineRule deadline) throws IOException {
        if (deadline != null) {
            json.object("deadline", () -> {
                json.texts("from", deadline.from());
                json.field("plus", deadline.plus());
                json.field("lost", deadline.lost());
            });
        }
    }

    private void text(RuleText text) throws IOException {
        json.field("why", text.why());
        json.object("remediation", () -> {
            json.field("summary", text.remediation().summary());
            json.field("cli", text.remediation().cli());
            json.field("cloudformation", text.remediation().cloudformation());
            json.field("terraform", text.remediation().terraform());
        });
        json.objects("sources", text.sources(), source -> {
            json.field("document", source.document());
            json.field("section", source.section());
            json.field("url", source.url());
        });
        json.object("controls", () -> {
            for (Map.Entry<String, List<String>> framework : text.controls().entrySet()) {
                json.texts(framework.getKey(), framework.getValue());
            }
        });
    }
}
