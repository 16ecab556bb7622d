package io.github.wardyn.engine;

import io.github.wardyn.engine.internal.policy.PolicyResolver;
import io.github.wardyn.model.RuleDefinition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Loads policies. Called by the command line and the testkit. */
public final class Policies {

    private final RuleLookup rules;
    private final Map<String, byte[]> builtIn;

    /**
     * Prepares for loading.
     *
     * @param rules every rule there is
     * @param builtIn the packs that are shipped, YAML by name
     */
    public Policies(Collection<RuleDefinition> rules, Map<String, byte[]> builtIn) {
        this.rules = new RuleLookup(rules);
        this.builtIn = Map.copyOf(builtIn);
    }

    /** Gives the rules, to be found by id, name or alias. */
    public RuleLookup rules() {
        return rules;
    }

    /**
     * Loads policies, as if one extended them all in this order.
     *
     * @param references names of packs, or paths of files
     * @param today the day that the longest term of waivers counts from
     */
    public PolicyLoading load(List<String> references, LocalDate today) {
        return new PolicyResolver(rules, builtIn, today).load(references);
    }
}
