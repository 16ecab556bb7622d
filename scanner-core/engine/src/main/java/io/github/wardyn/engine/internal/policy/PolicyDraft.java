package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Waiver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One policy file, read but not yet merged with what it extends.
 *
 * @param name its name
 * @param bases what it extends, in order
 * @param everyRule whether {@code "*": on} turns on every rule that is on by default
 * @param rules settings by rule; empty for {@code off}
 * @param scope what it is for; null where it does not say
 * @param failOn what fails a scan; null where it does not say
 * @param waivers accepted findings
 */
record PolicyDraft(
        String name,
        List<Base> bases,
        boolean everyRule,
        Map<RuleId, Optional<RuleChange>> rules,
        @Nullable PolicyScope scope,
        @Nullable FailOn failOn,
        List<Waiver> waivers) {

    /** What fails a scan: findings from a severity on; null for {@code none}. */
    record FailOn(@Nullable Severity severity) {}

    /** A policy that is extended, with where it is named. */
    record Base(String reference, Place place) {}

    /**
     * What a file says of one rule.
     *
     * @param severity null where it does not say
     * @param parameters those that it sets
     */
    record RuleChange(@Nullable Severity severity, Map<String, Object> parameters) {}
}
