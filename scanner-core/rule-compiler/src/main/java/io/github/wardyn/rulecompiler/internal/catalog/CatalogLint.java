package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.NearestName;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks what only the whole catalog shows: ids, names and aliases that are taken, also by rules that were retired, which
 * {@code retired.yaml} beside the families lists, and rules that others follow.
 */
public final class CatalogLint {

    private final List<Problem> problems;
    private final Map<String, String> takenBy = new HashMap<>();

    /** Checks one catalog. */
    public CatalogLint(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the ids and names of retired rules, {@code - {id: DAX099, name: old-name}}; a catalog may have none. */
    public void retired(Path catalog, String shownAs) {
        Path file = catalog.resolve("retired.yaml");
        if (!Files.isRegularFile(file)) {
            return;
        }
        Document document = DocumentReader.readFile(file, shownAs + "/retired.yaml", Limits.DEFAULTS);
        problems.addAll(document.problems());
        for (Node entry : document.root().map(Node::items).orElse(List.of())) {
            entry.asMapping()
                    .ifPresent(mapping -> mapping.values()
                            .forEach(value -> value.asText().ifPresent(text -> takenBy.put(text, "a retired rule"))));
        }
    }

    /** Checks all rules together. */
    public void check(List<ParsedRule> rules) {
        for (ParsedRule rule : rules) {
            take(rule, "id", rule.definition().id().value());
            take(rule, "name", rule.definition().name());
            rule.definition().aliases().forEach(alias -> take(rule, "aliases", alias));
        }
        List<String> names =
                rules.stream().map(rule -> rule.definition().name()).toList();
        for (ParsedRule rule : rules) {
            for (String followed : rule.definition().follows()) {
                if (!names.contains(followed)) {
                    problems.add(Problem.error(
                            place(rule, "follows"),
                            "follows-unknown",
                            "\"" + followed + "\" is no rule of the catalog.",
                            NearestName.of(followed, names)
                                    .map(near -> "write \"" + near + "\".")
                                    .orElse("name a rule's folder.")));
                }
            }
        }
    }

    private void take(ParsedRule rule, String field, String value) {
        String other = takenBy.putIfAbsent(value, rule.folder().shownAs());
        if (other != null) {
            problems.add(Problem.error(
                    place(rule, field),
                    "already-taken",
                    "\"" + value + "\" is taken by " + other + ".",
                    "choose one that nothing has had before."));
        }
    }

    private static Place place(ParsedRule rule, String field) {
        return rule.yaml().get(field).map(Node::place).orElse(rule.yaml().place());
    }
}
