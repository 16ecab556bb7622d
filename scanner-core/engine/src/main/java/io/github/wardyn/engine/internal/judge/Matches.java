package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the rules state while they fire over one part. */
final class Matches implements Findings {

    private static final Comparator<Match> BY_EVIDENCE =
            Comparator.comparing(match -> String.join(" ", match.evidence()));

    private final Map<String, Map<Fact, List<Match>>> fails = new HashMap<>();
    private final Map<String, Set<Fact>> passes = new HashMap<>();

    @Override
    public void fail(String ruleId, Fact fact, String... evidence) {
        fails.computeIfAbsent(ruleId, id -> new IdentityHashMap<>())
                .computeIfAbsent(subject(fact), subject -> new ArrayList<>(1))
                .add(new Match(fact, List.of(evidence)));
    }

    @Override
    public void pass(String ruleId, Fact fact) {
        passes.computeIfAbsent(ruleId, id -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(subject(fact));
    }

    /** Gives what a rule said of a subject, in an order that does not depend on the order of firing. */
    List<Match> fails(String ruleId, Fact subject) {
        Map<Fact, List<Match>> ofRule = fails.get(ruleId);
        List<Match> matches = ofRule == null ? null : ofRule.get(subject);
        if (matches == null) {
            return List.of();
        }
        if (matches.size() > 1) {
            matches.sort(BY_EVIDENCE);
        }
        return matches;
    }

    /** Tells whether a rule said that a subject complies whatever is unknown of it. */
    boolean passes(String ruleId, Fact subject) {
        Set<Fact> ofRule = passes.get(ruleId);
        return ofRule != null && ofRule.contains(subject);
    }

    private static Fact subject(Fact fact) {
        return fact instanceof Derived derived ? derived.subject() : fact;
    }
}
