package io.github.wardyn.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded, resolved: every policy it extends is merged in, every parameter is checked.
 *
 * @param name its name
 * @param rules the rules that run, with their settings
 * @param scope what it is for
 * @param failOn severity from which a finding makes the scan fail; null for none
 * @param waivers accepted findings
 */
public record Policy(
        String name,
        Map<RuleId, Setting> rules,
        PolicyScope scope,
        @Nullable Severity failOn,
        List<Waiver> waivers) {
    public Policy {
        rules = Ordered.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /**
     * How one rule runs.
     *
     * @param severity replaces the rule's own in every case; null to leave it
     * @param parameters values by name, as {@code Long}, {@code Boolean}, {@code String} or {@code List<String>};
     *     those that are not set have the rule's default
     */
    public record Setting(@Nullable Severity severity, Map<String, Object> parameters) {
        public Setting {
            parameters = Ordered.copyOf(parameters);
        }
    }

    /**
     * What a policy is for; empty for everything.
     *
     * @param accounts globs over account ids
     * @param regions globs over Region codes
     * @param tags values by key that a resource must carry
     */
    public record PolicyScope(List<String> accounts, List<String> regions, Map<String, String> tags) {

        /** Everything. */
        public static final PolicyScope ALL = new PolicyScope(List.of(), List.of(), Map.of());

        public PolicyScope {
            accounts = List.copyOf(accounts);
            regions = List.copyOf(regions);
            tags = Ordered.copyOf(tags);
        }
    }
}
