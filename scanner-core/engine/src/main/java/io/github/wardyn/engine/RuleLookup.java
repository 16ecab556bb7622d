package io.github.wardyn.engine;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds rules by id, name or alias. Called by the command line, and by all that read rule names. */
public final class RuleLookup {

    private final Collection<RuleDefinition> rules;
    private final Map<String, RuleDefinition> byWord = new HashMap<>();

    /** Makes a lookup of all rules there are. */
    public RuleLookup(Collection<RuleDefinition> rules) {
        this.rules = List.copyOf(rules);
        for (RuleDefinition rule : rules) {
            rule.aliases().forEach(alias -> byWord.putIfAbsent(alias, rule));
        }
        for (RuleDefinition rule : rules) {
            byWord.put(rule.id().value(), rule);
            byWord.put(rule.name(), rule);
        }
    }

    /** Gives all rules. */
    public Collection<RuleDefinition> all() {
        return rules;
    }

    /** Finds a rule. */
    public Optional<RuleDefinition> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Says what to do about a word that names no rule. */
    public String hint(String word) {
        List<String> words = new ArrayList<>(byWord.keySet());
        words.sort(null);
        return NearestName.of(word, words)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElse("\"wardyn rules list\" shows every rule.");
    }
}
