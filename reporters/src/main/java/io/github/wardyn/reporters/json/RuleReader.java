package io.github.wardyn.reporters.json;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import io.github.wardyn.reporters.internal.JsonTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule and its text. */
final class RuleReader {

    private RuleReader() {}

    static RuleDefinition definition(Fields fields) throws IOException {
        return new RuleDefinition(
                Parts.rule(fields, "id"),
                fields.text("name"),
                fields.texts("aliases"),
                fields.text("title"),
                fields.text("family"),
                fields.constant(Severity.class, "severity"),
                fields.objects("severityCases", RuleReader::severityCase),
                subjects(fields),
                worlds(fields),
                fields.objects("scope", RuleReader::condition),
                fields.texts("needs"),
                fields.constantOrNull(RuleDefinition.Absence.class, "absence"),
                parameters(fields),
                fields.text("message"),
                fields.textsByName("expected"),
                fields.objectOrNull("deadline", RuleReader::deadline),
                fields.texts("follows"),
                fields.truth("enabledByDefault"));
    }

    private static RuleDefinition.SeverityCase severityCase(Fields fields) throws IOException {
        return new RuleDefinition.SeverityCase(condition(fields), fields.constant(Severity.class, "severity"));
    }

    private static RuleDefinition.Condition condition(Fields fields) throws IOException {
        return new RuleDefinition.Condition(
                fields.text("path"), fields.texts("is"), fields.texts("not"), fields.truthOrNull("present"));
    }

    private static List<FactType> subjects(Fields fields) throws IOException {
        List<FactType> subjects = new ArrayList<>();
        for (String name : fields.texts("subjects")) {
            subjects.add(Parts.type(name));
        }
        return subjects;
    }

    private static Set<World> worlds(Fields fields) throws IOException {
        Set<World> worlds = EnumSet.noneOf(World.class);
        worlds.addAll(fields.constants(World.class, "worlds"));
        return worlds;
    }

    private static Map<String, RuleDefinition.Parameter> parameters(Fields fields) throws IOException {
        Map<String, RuleDefinition.Parameter> parameters = new LinkedHashMap<>();
        for (RuleDefinition.Parameter parameter : fields.objects("parameters", RuleReader::parameter)) {
            parameters.put(parameter.name(), parameter);
        }
        return parameters;
    }

    private static RuleDefinition.Parameter parameter(Fields fields) throws IOException {
        return new RuleDefinition.Parameter(
                fields.text("name"),
                fields.constant(RuleDefinition.Parameter.Type.class, "type"),
                value(fields.tree("default")),
                fields.numberOrNull("minimum"),
                fields.numberOrNull("maximum"),
                fields.texts("values"),
                fields.textOrNull("unit"),
                fields.text("why"));
    }

    private static @Nullable Object value(@Nullable Object tree) throws IOException {
        if (tree instanceof JsonTree.Numeral number) {
            return Long.valueOf(number.text());
        }
        return tree instanceof List<?> list ? list.stream().map(String::valueOf).toList() : tree;
    }

    private static RuleDefinition.DeadlineRule deadline(Fields fields) throws IOException {
        return new RuleDefinition.DeadlineRule(fields.texts("from"), fields.text("plus"), fields.text("lost"));
    }

    /** Reads the text of a rule; empty where the report has none. */
    static Optional<RuleText> text(Fields rule) throws IOException {
        if (!rule.has("text")) {
            return Optional.empty();
        }
        Fields fields = rule.object("text");
        return Optional.of(new RuleText(
                Parts.rule(rule, "id"),
                fields.text("why"),
                fields.object("remediation", RuleReader::remediation),
                fields.objects("sources", RuleReader::source),
                fields.listsByName("controls")));
    }

    private static RuleText.Remediation remediation(Fields fields) throws IOException {
        return new RuleText.Remediation(
                fields.text("summary"),
                fields.textOrNull("cli"),
                fields.textOrNull("cloudformation"),
                fields.textOrNull("terraform"));
    }

    private static RuleText.Source source(Fields fields) throws IOException {
        return new RuleText.Source(fields.text("document"), fields.text("section"), fields.text("url"));
    }
}
