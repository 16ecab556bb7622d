package io.github.wardyn.cli;

import io.github.wardyn.engine.CustomRules;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The rule packs at hand.
 *
 * @param all the packs: the catalog, those of plug-ins, those that the user names
 * @param rules every rule of them, by id
 */
record Packs(List<RulePack> all, List<RuleDefinition> rules) {

    /** Finds the packs on the class path, and compiles the rules that the user names. */
    static Packs load(Arguments arguments) throws UsageException {
        List<RulePack> packs = new ArrayList<>();
        ServiceLoader.load(RulePack.class).forEach(packs::add);
        for (String folder : arguments.texts("rules")) {
            packs.add(compiled(folder, arguments));
        }
        return of(packs);
    }

    static Packs of(List<RulePack> packs) throws UsageException {
        Map<String, RuleDefinition> byWord = new HashMap<>();
        List<RuleDefinition> rules = new ArrayList<>();
        for (RulePack pack : packs) {
            for (RuleDefinition rule : pack.rules()) {
                name(rule.id().value(), rule, byWord);
                name(rule.name(), rule, byWord);
                rules.add(rule);
            }
        }
        rules.sort(Comparator.comparing(RuleDefinition::id));
        return new Packs(List.copyOf(packs), List.copyOf(rules));
    }

    private static void name(String word, RuleDefinition rule, Map<String, RuleDefinition> byWord)
            throws UsageException {
        RuleDefinition other = byWord.putIfAbsent(word, rule);
        if (other != null) {
            throw new UsageException(
                    "two rules are called \"" + word + "\": " + other.id() + " and " + rule.id() + ".",
                    "give one of them another id and name, or leave its rule pack out.");
        }
    }

    private static RulePack compiled(String folder, Arguments arguments) throws UsageException {
        Path path = arguments.path("--rules", folder);
        Installation installation = Installation.of(arguments);
        Path cache = installation.cache() == null ? null : installation.cache().resolve("rules");
        try {
            CustomRules.Loaded loaded = new CustomRules(installation.compiler(), cache).load(path, folder);
            for (Problem problem : loaded.problems()) {
                if (loaded.pack().isPresent() && !arguments.has("quiet")) {
                    arguments.console().err().println(problem);
                }
            }
            Optional<RulePack> pack = loaded.pack();
            if (pack.isEmpty()) {
                throw new UsageException("the rules in \"" + folder + "\" cannot be used.", loaded.problems());
            }
            return pack.get();
        } catch (IOException e) {
            throw new UsageException("\"" + folder + "\" of --rules cannot be read: " + e.getMessage() + ".");
        }
    }
}
