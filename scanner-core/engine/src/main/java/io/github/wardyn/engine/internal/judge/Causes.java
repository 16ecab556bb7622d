package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which finding another follows from: one disabled key makes its table, stream, replicas and backups fail. */
final class Causes {

    private final Map<RuleId, RuleDefinition> rules;
    private final Map<String, String> fingerprints = new HashMap<>();

    Causes(Map<RuleId, RuleDefinition> rules) {
        this.rules = rules;
    }

    /** Gives the findings, each with its cause where there is one. */
    List<Finding> link(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.FAIL) {
                fingerprints.put(key(rule(finding).name(), finding.resource()), finding.fingerprint());
            }
        }
        List<Finding> linked = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String cause = cause(finding);
            linked.add(cause == null ? finding : finding.because(cause));
        }
        return linked;
    }

    private @Nullable String cause(Finding finding) {
        for (String followed : rule(finding).follows()) {
            List<ResourceRef> candidates = new ArrayList<>(finding.related());
            candidates.add(finding.resource());
            for (ResourceRef candidate : candidates) {
                String fingerprint = fingerprints.get(key(followed, candidate));
                if (fingerprint != null && !fingerprint.equals(finding.fingerprint())) {
                    return fingerprint;
                }
            }
        }
        return null;
    }

    private RuleDefinition rule(Finding finding) {
        RuleDefinition rule = rules.get(finding.rule());
        if (rule == null) {
            throw new IllegalStateException("no such rule: " + finding.rule());
        }
        return rule;
    }

    private static String key(String ruleName, ResourceRef resource) {
        return ruleName + ' ' + resource.type() + ' ' + resource.id().canonical();
    }
}
