package io.github.wardyn.cli;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** The rule packs at hand, and their rules by every name that people may call them. */
final class Packs {

    private final List<RulePack> all;
    private final List<RuleDefinition> rules;
    private final Map<String, RuleDefinition> byName = new LinkedHashMap<>();

    private Packs(List<RulePack> all) {
        this.all = List.copyOf(all);
        this.rules = all.stream()
                .flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(RuleDefinition::id))
                .toList();
    }

    /** Finds the packs on the class path: the catalog, and those of plug-ins. */
    static Packs load() throws UsageException {
        return of(ServiceLoader.load(RulePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    static Packs of(List<RulePack> all) throws UsageException {
        Packs packs = new Packs(all);
        for (RuleDefinition rule : packs.rules) {
            packs.name(rule.id().value(), rule);
            packs.name(rule.name(), rule);
            for (String alias : rule.aliases()) {
                packs.name(alias, rule);
            }
        }
        return packs;
    }

    List<RulePack> all() {
        return all;
    }

    /** Gives every rule, by id. */
    List<RuleDefinition> rules() {
        return rules;
    }

    /** Finds a rule by id, name or an earlier one of either. */
    RuleDefinition rule(String text) throws UsageException {
        RuleDefinition rule = byName.get(text.toLowerCase(Locale.ROOT));
        if (rule == null) {
            List<String> names = new ArrayList<>();
            rules.forEach(known -> names.addAll(List.of(known.id().value(), known.name())));
            throw new UsageException(
                    "there is no rule \"" + text + "\".",
                    NearestName.of(text, names).orElse("wardyn rules list"));
        }
        return rule;
    }

    private void name(String text, RuleDefinition rule) throws UsageException {
        RuleDefinition other = byName.putIfAbsent(text.toLowerCase(Locale.ROOT), rule);
        if (other != null) {
            throw new UsageException(
                    "two rules are called \"" + text + "\": \"" + other.id() + "\" and \"" + rule.id() + "\".",
                    "remove one of the rule packs.");
        }
    }
}
