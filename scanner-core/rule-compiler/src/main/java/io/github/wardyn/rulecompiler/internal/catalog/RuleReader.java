package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import io.github.wardyn.model.RuleDefinition.SeverityCase;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code rule.yaml}. All mistakes of the file are found in one run. */
public final class RuleReader {

    private static final Pattern ID = Pattern.compile("[A-Z]{3}[0-9]{3}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final RuleFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private RuleReader(RuleFolder folder) {
        this.folder = folder;
    }

    /** Reads a folder's {@code rule.yaml}; empty, with the reasons among the problems, if it is wrong. */
    public static Optional<ParsedRule> read(RuleFolder folder, List<Problem> problems) {
        Path file = folder.directory().resolve("rule.yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Document document = DocumentReader.readFile(file, folder.shown("rule.yaml"), Limits.DEFAULTS);
        RuleReader reader = new RuleReader(folder);
        reader.problems.addAll(document.problems());
        Optional<ParsedRule> rule = document.isSound()
                ? document.root().flatMap(root -> root.asMapping()).flatMap(reader::rule)
                : Optional.empty();
        if (rule.isEmpty() && reader.problems.isEmpty()) {
            reader.problems.add(Problem.error(
                    Place.of(document.file()),
                    "rule-empty",
                    "The file holds no mapping.",
                    "copy a neighbour's rule.yaml."));
        }
        problems.addAll(reader.problems);
        return reader.problems.isEmpty() ? rule : Optional.empty();
    }

    private Optional<ParsedRule> rule(MappingNode yaml) {
        Fields fields = new Fields(yaml, problems);
        String id = form(fields, "id", ID, "three capital letters and three digits, such as DAX001");
        String name = form(fields, "name", NAME, "words of small letters and digits, joined by hyphens");
        if (!name.isEmpty() && !name.equals(folder.name())) {
            fields.problem(
                    fields.place("name"),
                    "name-not-folder",
                    "\"" + name + "\" is not the folder's name, \"" + folder.name() + "\".",
                    "write \"name: " + folder.name() + "\" or rename the folder.");
        }
        String title = fields.text("title");
        List<FactType> subjects = subjects(fields);
        Set<World> worlds = worlds(fields);
        List<Condition> scope = new ArrayList<>();
        fields.list("scope").forEach(entry -> scope.add(closed(entry, condition(entry))));
        List<String> needs = fields.texts("needs");
        Absence absence = fields.choice("absence", Absence.class).orElse(null);
        Map<String, RuleDefinition.Parameter> parameters = new LinkedHashMap<>();
        fields.named("parameters")
                .forEach((parameter, entry) ->
                        ParameterReader.read(parameter, entry).ifPresent(read -> parameters.put(parameter, read)));
        String message = fields.text("message");
        Map<String, String> expected = new LinkedHashMap<>();
        fields.fields("expected")
                .ifPresent(entry -> entry.keys().forEach(path -> expected.put(path, entry.text(path))));
        List<SeverityCase> cases = new ArrayList<>();
        Severity severity = severity(fields, cases);
        DeadlineRule deadline = fields.fields("deadline").map(this::deadline).orElse(null);
        List<String> follows = fields.texts("follows");
        List<String> aliases = fields.texts("aliases");
        boolean enabled = fields.truth("enabled-by-default").orElse(true);
        String why = fields.text("why");
        RuleText.Remediation remediation = remediation(fields);
        List<RuleText.Source> sources = sources(fields);
        Map<String, List<String>> controls = fields.namedTexts("controls");
        fields.close();
        if (needs.isEmpty()) {
            fields.problem(
                    fields.place("needs"),
                    "needs-empty",
                    "\"needs\" names nothing, so the rule would pass whatever is unknown.",
                    "name the components that the DRL reads.");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        RuleId ruleId = new RuleId(id);
        RuleDefinition definition = new RuleDefinition(
                ruleId,
                name,
                aliases,
                title,
                folder.family(),
                severity,
                cases,
                subjects,
                worlds,
                scope,
                needs,
                absence,
                parameters,
                message,
                expected,
                deadline,
                follows,
                enabled);
        RuleText text = new RuleText(ruleId, why, remediation, sources, controls);
        return Optional.of(new ParsedRule(folder, yaml, definition, text));
    }

    private static String form(Fields fields, String key, Pattern pattern, String form) {
        String text = fields.text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fields.problem(
                    fields.place(key),
                    key + "-form",
                    "\"" + text + "\" is no rule " + key + "; it must be " + form + ".",
                    "write it so.");
        }
        return text;
    }

    private static List<FactType> subjects(Fields fields) {
        List<FactType> subjects = new ArrayList<>();
        List<String> known = FactNames.all();
        for (String subject : fields.texts("subjects")) {
            FactType.find(subject)
                    .ifPresentOrElse(
                            subjects::add,
                            () -> fields.problem(
                                    fields.place("subjects"),
                                    "subject-unknown",
                                    "\"" + subject + "\" is no type of fact.",
                                    FactNames.advice(subject, known)));
        }
        if (subjects.isEmpty()) {
            fields.problem(
                    fields.place("subjects"),
                    "subjects-empty",
                    "\"subjects\" names no type of fact.",
                    "name the types that the rule judges, [Table] for one.");
        }
        return subjects;
    }

    private static Set<World> worlds(Fields fields) {
        Set<World> worlds = EnumSet.noneOf(World.class);
        worlds.addAll(fields.choices("worlds", World.class));
        if (worlds.isEmpty()) {
            fields.problem(
                    fields.place("worlds"),
                    "worlds-empty",
                    "\"worlds\" names no kind of input.",
                    "name those that can show what the rule needs: [live, cloudformation, terraform, plan].");
        }
        return worlds;
    }

    private static Condition condition(Fields entry) {
        String path = entry.text("path");
        List<String> is = entry.textOrTexts("is");
        List<String> not = entry.textOrTexts("not");
        @Nullable Boolean present = entry.truth("present").orElse(null);
        if (is.isEmpty() && not.isEmpty() && present == null) {
            entry.problem(
                    entry.place(),
                    "condition-empty",
                    "The condition on \"" + path + "\" asks nothing.",
                    "add \"is: [...]\", \"not: [...]\" or \"present: true\".");
        }
        return new Condition(path, is, not, present);
    }

    private static <T> T closed(Fields fields, T value) {
        fields.close();
        return value;
    }

    private static Severity severity(Fields fields, List<SeverityCase> cases) {
        if (!fields.has("severity") || fields.isText("severity")) {
            fields.text("severity");
            return fields.choice("severity", Severity.class).orElse(Severity.INFO);
        }
        return fields.fields("severity")
                .map(entry -> {
                    Severity severity = entry.choice("default", Severity.class).orElse(Severity.INFO);
                    entry.text("default");
                    for (Fields when : entry.list("when")) {
                        Condition condition = condition(when);
                        when.text("severity");
                        when.choice("severity", Severity.class)
                                .ifPresent(found -> cases.add(new SeverityCase(condition, found)));
                        when.close();
                    }
                    return closed(entry, severity);
                })
                .orElse(Severity.INFO);
    }

    private DeadlineRule deadline(Fields fields) {
        List<String> from = fields.textOrTexts("from");
        String plus = fields.optionalText("plus").orElse("PT0S");
        String lost = fields.text("lost");
        if (from.isEmpty()) {
            fields.text("from");
        }
        try {
            Duration.parse(plus);
        } catch (DateTimeParseException e) {
            fields.problem(
                    fields.place("plus"),
                    "duration-form",
                    "\"" + plus + "\" is no duration; it must be as ISO 8601 writes it.",
                    "write PT30M, PT20H or P7D.");
        }
        return closed(fields, new DeadlineRule(from, plus, lost));
    }

    private static RuleText.Remediation remediation(Fields fields) {
        Optional<Fields> found = fields.fields("remediation");
        if (found.isEmpty()) {
            fields.text("remediation");
            return new RuleText.Remediation("", null, null, null);
        }
        Fields entry = found.get();
        RuleText.Remediation remediation = new RuleText.Remediation(
                entry.text("summary"),
                entry.optionalText("cli").orElse(null),
                entry.optionalText("cloudformation").orElse(null),
                entry.optionalText("terraform").orElse(null));
        return closed(entry, remediation);
    }

    private static List<RuleText.Source> sources(Fields fields) {
        List<RuleText.Source> sources = new ArrayList<>();
        for (Fields entry : fields.list("sources")) {
            String url = entry.text("url");
            if (!url.isEmpty() && !url.startsWith("https://")) {
                entry.problem(
                        entry.place("url"), "url-form", "\"" + url + "\" is no https URL.", "write the whole address.");
            }
            sources.add(closed(entry, new RuleText.Source(entry.text("document"), entry.text("section"), url)));
        }
        if (sources.isEmpty()) {
            fields.problem(
                    fields.place("sources"),
                    "sources-empty",
                    "\"sources\" names no document, so nobody can tell who demands this.",
                    "add {document, section, url}.");
        }
        return sources;
    }
}
