package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds which finding another follows from: one disabled key makes its table, stream, replicas and backups fail. */
final class Causes {

    /** What one account has and others use: a fault of it is a cause in other parts too. */
    private static final Set<FactType> SHARED = Set.of(FactType.KMS_KEY, FactType.BACKUP_VAULT);

    private final Map<RuleId, RuleDefinition> rules;
    private final Map<String, String> fingerprints = new HashMap<>();

    Causes(Map<RuleId, RuleDefinition> rules) {
        this.rules = rules;
    }

    /** Gives the findings of one part, each with its cause where there is one. */
    List<Finding> link(List<Finding> findings) {
        findings.forEach(this::add);
        return findings.stream().map(this::link).toList();
    }

    /** Remembers a finding that may be the cause of one in another part. */
    void addShared(Finding finding) {
        if (SHARED.contains(finding.resource().type())) {
            add(finding);
        }
    }

    /** Gives the findings of all parts, those without a cause with one that another part has. */
    Iterable<Finding> linkShared(Iterable<Finding> findings) {
        if (fingerprints.isEmpty()) {
            return findings;
        }
        return () -> StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.cause() == null ? link(finding) : finding)
                .iterator();
    }

    private void add(Finding finding) {
        if (finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.WAIVED) {
            fingerprints.put(key(rule(finding).name(), finding.resource()), finding.fingerprint());
        }
    }

    private Finding link(Finding finding) {
        String cause = cause(finding);
        return cause == null ? finding : finding.because(cause);
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
