package io.github.wardyn.testkit;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import io.github.wardyn.testkit.internal.CaseFacts;
import io.github.wardyn.testkit.internal.CaseParameters;
import io.github.wardyn.testkit.internal.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of a rule: facts that are given, and the verdict that each subject must get.
 *
 * <p>A fact that is given has the compliant defaults of its type, so that a case names only what it is about;
 * {@code ~} makes a component absent, and {@code unknown:} names those that could not be learnt, or only in part where a value is given as well.
 */
public final class RuleCase {

    private final String rule;
    private final MappingNode node;

    RuleCase(String rule, MappingNode node) {
        this.rule = rule;
        this.node = node;
    }

    /** Gives the name of the rule. */
    public String rule() {
        return rule;
    }

    /** Gives the case's own sentence. */
    public String name() {
        return node.text("name").orElse("(no name) at " + node.place());
    }

    /** Gives the snapshot that the case describes. */
    public Snapshot given() {
        return CaseFacts.snapshot(node, "given");
    }

    /** Gives the verdicts that must come out, one line a subject, sorted. */
    public List<String> expected() {
        return expectations().stream().map(Expectation::wanted).sorted().toList();
    }

    /**
     * Runs the rule over the facts.
     *
     * @param packs where the rule is
     * @return the verdict of every subject, one line each, sorted, with just the details that the case speaks of
     */
    public List<String> actual(List<RulePack> packs) {
        return lines(judge(packs, given()));
    }

    /** Judges a snapshot by the case's rule and parameters; passes and not-applicable are listed too. */
    public List<Finding> judge(List<RulePack> packs, Snapshot snapshot) {
        RuleDefinition definition = definition(packs);
        Policy.Setting setting = new Policy.Setting(null, CaseParameters.read(node, definition));
        Policy policy = new Policy("case", Map.of(definition.id(), setting), Policy.PolicyScope.ALL, null, List.of());
        Snapshot previous = previous();
        EvaluationRequest request = new EvaluationRequest(
                List.of(snapshot), policy, snapshot.header().takenAt(), previous, SourceLines.NONE, true);
        List<Finding> findings = new ArrayList<>();
        new DefaultRuleEngine("wardyn", packs).evaluate(request).findings().forEach(findings::add);
        return findings;
    }

    /** Finds the rule of the case. */
    public RuleDefinition definition(List<RulePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(candidate -> candidate.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack has a rule \"" + rule + "\""));
    }

    @Override
    public String toString() {
        return rule + ": " + name();
    }

    private @Nullable Snapshot previous() {
        return node.get("previous").isPresent() ? CaseFacts.snapshot(node, "previous") : null;
    }

    private List<String> lines(List<Finding> findings) {
        List<Expectation> expectations = expectations();
        return findings.stream()
                .map(finding -> Expectation.describe(finding, expectations))
                .sorted()
                .toList();
    }

    private List<Expectation> expectations() {
        return node.get("expect").flatMap(Node::asSequence).map(sequence -> sequence.items()).orElse(List.of()).stream()
                .map(Expectation::of)
                .toList();
    }
}
