package io.github.wardyn.testkit;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.testkit.internal.NeedTrial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unknown case of every need, which no author has to write: in each case of a rule, what a passing subject needs is
 * made unknown, one need at a time, and the verdict must become {@code unknown}.
 */
public final class UnknownNeeds {

    private final RuleDefinition rule;
    private final List<RulePack> packs;
    private final List<Passing> passing = new ArrayList<>();

    private record Passing(RuleCase ruleCase, Snapshot snapshot, List<Fact> subjects) {}

    private UnknownNeeds(RuleDefinition rule, List<RulePack> packs) {
        this.rule = rule;
        this.packs = packs;
    }

    /**
     * Checks every need of a rule.
     *
     * @param rule the rule
     * @param cases its cases
     * @param packs where it is
     * @return a sentence for each need that no case exercises, and for each that makes a passing subject fail once it is
     *     unknown; empty if all is well
     */
    public static List<String> problems(RuleDefinition rule, List<RuleCase> cases, List<RulePack> packs) {
        UnknownNeeds needs = new UnknownNeeds(rule, packs);
        cases.forEach(needs::take);
        List<String> problems = new ArrayList<>();
        rule.needs().forEach(need -> needs.check(need).ifPresent(problems::add));
        return problems;
    }

    private void take(RuleCase ruleCase) {
        Snapshot snapshot = ruleCase.given();
        Map<String, Verdict> verdicts = verdicts(ruleCase.judge(packs, snapshot));
        List<Fact> subjects = new ArrayList<>();
        for (SnapshotPart part : snapshot.parts()) {
            part.facts().stream()
                    .filter(fact -> verdicts.get(fact.id().canonical()) == Verdict.PASS)
                    .forEach(subjects::add);
        }
        if (!subjects.isEmpty()) {
            passing.add(new Passing(ruleCase, snapshot, subjects));
        }
    }

    private Optional<String> check(String need) {
        NeedTrial trial = new NeedTrial(need);
        if (trial.isAlwaysAnswered(rule.subjects())) {
            return Optional.empty();
        }
        boolean possible = false;
        boolean exercised = false;
        for (Passing given : passing) {
            for (NeedTrial.Attempt attempt : trial.attempts(given.snapshot(), given.subjects())) {
                if (exercised) {
                    return Optional.empty();
                }
                Optional<Snapshot> blinded = attempt.snapshot().get();
                possible |= blinded.isPresent();
                for (Finding finding : blinded.map(snapshot -> given.ruleCase().judge(packs, snapshot))
                        .orElse(List.of())) {
                    if (finding.verdict() == Verdict.FAIL && isOneOf(given.subjects(), finding)) {
                        return Optional.of(
                                rule.name() + ": \"" + given.ruleCase().name() + "\" passes, and fails once "
                                        + attempt.what() + " is unknown.");
                    }
                    exercised |= finding.verdict() == Verdict.UNKNOWN
                            && isOneOf(given.subjects(), finding)
                            && trial.isNamedBy(finding);
                }
            }
        }
        boolean always = !passing.isEmpty() && !possible;
        return exercised || always
                ? Optional.empty()
                : Optional.of(rule.name() + ": no case has a subject that passes and is unknown once \"" + need
                        + "\" is; add a case that passes because of it, or remove the need.");
    }

    private static boolean isOneOf(List<Fact> subjects, Finding finding) {
        return subjects.stream()
                .anyMatch(subject -> subject.id().equals(finding.resource().id()));
    }

    private static Map<String, Verdict> verdicts(List<Finding> findings) {
        Map<String, Verdict> verdicts = new HashMap<>();
        findings.forEach(finding -> verdicts.put(finding.resource().id().canonical(), finding.verdict()));
        return verdicts;
    }
}
