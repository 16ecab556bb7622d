package io.github.wardyn.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to know of a rule.
 *
 * @param id the rule's code
 * @param why why the bad state is bad
 * @param remediation how to mend it
 * @param sources what the rule rests on
 * @param controls control ids by framework, e.g. {@code pci-dss-4.0.1}
 */
public record RuleText(
        RuleId id, String why, Remediation remediation, List<Source> sources, Map<String, List<String>> controls) {
    public RuleText {
        sources = List.copyOf(sources);
        controls = Ordered.copyOf(controls);
    }

    /**
     * How to mend a finding.
     *
     * @param summary in sentences
     * @param cli commands of the AWS CLI; null where there are none
     * @param cloudformation a YAML fragment; null where there is none
     * @param terraform an HCL fragment; null where there is none
     */
    public record Remediation(
            String summary,
            @Nullable String cli,
            @Nullable String cloudformation,
            @Nullable String terraform) {}

    /**
     * A document that demands it.
     *
     * @param document its title
     * @param section the section's title
     * @param url where it stands, https
     */
    public record Source(String document, String section, String url) {}
}
