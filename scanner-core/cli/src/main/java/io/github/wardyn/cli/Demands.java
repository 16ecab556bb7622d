package io.github.wardyn.cli;

import io.github.wardyn.engine.Policies;
import io.github.wardyn.engine.PolicyLoading;
import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The policy that a command line asks for. */
final class Demands {

    private static final List<String> DEFAULT = List.of("baseline");

    private Demands() {}

    /** Loads the policy and narrows it to the rules that this run is about. */
    static Policy of(Arguments arguments, Packs packs, Moments moments) throws UsageException {
        Policies policies =
                new Policies(packs.rules(), Installation.of(arguments).policies());
        List<String> asked = arguments.texts("policy");
        Policy policy = load(policies, asked.isEmpty() ? DEFAULT : asked, arguments, moments);
        String failOn = arguments.text("fail-on");
        if (failOn != null) {
            Severity severity = failOn.equals("none") ? null : Arguments.severity("fail-on", failOn);
            policy = new Policy(policy.name(), policy.rules(), policy.scope(), severity, policy.waivers());
        }
        RuleLookup rules = policies.rules();
        return new RuleSelection(arguments.names("rule"), arguments.names("skip-rule"), arguments.severity("severity"))
                .of(policy, rules);
    }

    private static Policy load(Policies policies, List<String> references, Arguments arguments, Moments moments)
            throws UsageException {
        PolicyLoading loading = policies.load(references, LocalDate.ofInstant(moments.asOf(), ZoneOffset.UTC));
        if (loading.policy() == null) {
            throw new UsageException("nothing was judged, since the policy cannot be used.", loading.problems());
        }
        if (!arguments.has("quiet")) {
            for (Problem problem : loading.problems()) {
                arguments.console().err().println(problem);
            }
        }
        return loading.policy();
    }
}
