package io.github.wardyn.cli;

import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The policy that a command line asks for. */
final class Demands {

    private Demands() {}

    static Policy of(Arguments arguments, Packs packs) throws UsageException {
        Policy policy = enabledRules(packs);
        String failOn = arguments.text("fail-on");
        if (failOn != null) {
            Severity severity = failOn.equals("none") ? null : Arguments.severity("fail-on", failOn);
            policy = new Policy(policy.name(), policy.rules(), policy.scope(), severity, policy.waivers());
        }
        return new RuleSelection(arguments.names("rule"), arguments.names("skip-rule"), arguments.severity("severity"))
                .of(policy, packs);
    }

    /** Every rule that runs unless a policy says otherwise. */
    private static Policy enabledRules(Packs packs) {
        Map<RuleId, Policy.Setting> rules = new LinkedHashMap<>();
        for (RuleDefinition rule : packs.rules()) {
            if (rule.enabledByDefault()) {
                rules.put(rule.id(), new Policy.Setting(null, Map.of()));
            }
        }
        return new Policy("all enabled rules", rules, Policy.PolicyScope.ALL, Severity.MEDIUM, List.of());
    }
}
