package io.github.wardyn.rulecompiler.mutation;

import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.RuleCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a snapshot that tells a mutant from its rule, among all variations of the rule's cases in whatever the rule
 * reads. Without one the change cannot be noticed: the scope, a rule that says what complies, or what the engine derives
 * from {@code needs} says the same.
 */
final class Equivalence {

    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*");

    private final List<RulePack> original;
    private final Map<String, List<Trial>> trials = new HashMap<>();

    /** A snapshot, and what the rule itself says of it. */
    private record Trial(String what, RuleCase ruleCase, Snapshot snapshot, String verdicts) {}

    /**
     * Prepares to look.
     *
     * @param original the rules as they are
     */
    Equivalence(List<RulePack> original) {
        this.original = original;
    }

    /** Gives what tells them apart; empty if nothing does. */
    Optional<String> difference(String rule, String drl, List<RuleCase> cases, List<RulePack> mutant) {
        for (Trial trial : trials.computeIfAbsent(rule, any -> trials(drl, cases))) {
            if (!verdicts(trial.ruleCase(), mutant, trial.snapshot()).equals(trial.verdicts())) {
                return Optional.of(trial.what());
            }
        }
        return Optional.empty();
    }

    /** Gives how many snapshots a rule is tried on. */
    int size(String rule) {
        return trials.getOrDefault(rule, List.of()).size();
    }

    private List<Trial> trials(String drl, List<RuleCase> cases) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(drl);
        while (name.find()) {
            names.add(name.group());
        }
        // What a question rests on is named by the model, not by the rule.
        names.addAll(Set.of("sseType", "kmsMasterKey", "keyManager", "keyState", "encryptionKey", "vault", "table"));
        List<Trial> found = new ArrayList<>();
        for (RuleCase ruleCase : cases) {
            Variations.of(ruleCase.given(), names)
                    .forEach((what, snapshot) -> found.add(new Trial(
                            "\"" + ruleCase.name() + "\", but " + what,
                            ruleCase,
                            snapshot,
                            verdicts(ruleCase, original, snapshot))));
        }
        return found;
    }

    /** A breakdown is an answer as well. */
    private static String verdicts(RuleCase ruleCase, List<RulePack> packs, Snapshot snapshot) {
        try {
            return ruleCase.judge(packs, snapshot).stream()
                    .map(finding ->
                            finding.resource().type() + " " + finding.resource().id() + " " + finding.verdict())
                    .sorted()
                    .toList()
                    .toString();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
