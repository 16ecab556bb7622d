package io.github.wardyn.cli;

import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a policy's rules one run is about.
 *
 * @param only ids, names or aliases of the only rules to run, whether the policy has them or not; empty for the policy's
 * @param without ids, names or aliases of rules to leave out
 * @param atLeast runs only rules that can be of this severity or a higher one; null for all
 */
record RuleSelection(
        List<String> only, List<String> without, @Nullable Severity atLeast) {

    private static final Policy.Setting UNCHANGED = new Policy.Setting(null, Map.of());

    Policy of(Policy policy, RuleLookup lookup) throws UsageException {
        Set<RuleId> skipped = ids(without, lookup);
        Set<RuleId> asked = ids(only, lookup);
        Map<RuleId, Policy.Setting> kept = new LinkedHashMap<>();
        for (RuleDefinition rule : lookup.all()) {
            Policy.Setting setting = policy.rules().get(rule.id());
            boolean wanted = asked.isEmpty() ? setting != null : asked.contains(rule.id());
            if (wanted && !skipped.contains(rule.id())) {
                Policy.Setting effective = setting == null ? UNCHANGED : setting;
                if (atLeast == null || highest(rule, effective).compareTo(atLeast) >= 0) {
                    kept.put(rule.id(), effective);
                }
            }
        }
        return new Policy(policy.name(), kept, policy.scope(), policy.failOn(), policy.waivers());
    }

    private static Set<RuleId> ids(List<String> names, RuleLookup lookup) throws UsageException {
        Set<RuleId> ids = new HashSet<>();
        for (String name : names) {
            ids.add(rule(name, lookup).id());
        }
        return ids;
    }

    /** Finds a rule by id, name or alias. */
    static RuleDefinition rule(String name, RuleLookup lookup) throws UsageException {
        return lookup.find(name)
                .orElseThrow(() -> new UsageException("there is no rule \"" + name + "\".", lookup.hint(name)));
    }

    private static Severity highest(RuleDefinition rule, Policy.Setting setting) {
        if (setting.severity() != null) {
            return setting.severity();
        }
        Severity highest = rule.severity();
        for (RuleDefinition.SeverityCase severityCase : rule.severityCases()) {
            if (severityCase.severity().compareTo(highest) > 0) {
                highest = severityCase.severity();
            }
        }
        return highest;
    }
}
