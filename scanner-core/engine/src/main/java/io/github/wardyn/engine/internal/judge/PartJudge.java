package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.derived.Derivations;
import io.github.wardyn.engine.internal.drools.RuleBase;
import io.github.wardyn.engine.internal.drools.RuleSession;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges one part after another: draws conclusions, fires the rules, derives the verdicts, writes the findings. Belongs to one
 * thread; what it is made of is shared and does not change.
 */
final class PartJudge {

    private final RuleBase rules;
    private final List<RuleProgram> programs;
    private final Set<Class<?>> derivedTypes;
    private final Map<RuleId, RuleDefinition> definitions;
    private final SubjectFilter filter;
    private final PolicyParameters parameters;
    private final boolean includePasses;
    private final EvidencePaths paths = new EvidencePaths();
    private final FindingWriter writer;

    PartJudge(
            RuleBase rules,
            List<RuleProgram> programs,
            Set<Class<?>> derivedTypes,
            Map<RuleId, RuleDefinition> definitions,
            SubjectFilter filter,
            PolicyParameters parameters,
            Excerpts excerpts,
            boolean includePasses) {
        this.rules = rules;
        this.programs = programs;
        this.derivedTypes = derivedTypes;
        this.definitions = definitions;
        this.filter = filter;
        this.parameters = parameters;
        this.includePasses = includePasses;
        this.writer = new FindingWriter(paths, parameters, excerpts);
    }

    /** Judges a part whose conclusions have not been drawn yet. */
    PartOutcome judge(LinkedPart part) {
        Derivations.derive(part, derivedTypes);
        VerdictDerivation derivation = new VerdictDerivation(part, fire(part), paths);
        Counts unlisted = new Counts();
        List<Finding> findings = new ArrayList<>();
        List<Fact> live = new ArrayList<>();
        for (RuleProgram program : programs) {
            RuleId rule = program.definition().id();
            boolean shown = program.isShownBy(part.world(), parameters);
            for (FactType type : program.definition().subjects()) {
                for (Fact subject : part.all(type)) {
                    if (filter.isSubject(subject)) {
                        Judgement judgement = derivation.judge(program, subject, shown);
                        if (isListed(judgement.verdict())) {
                            Finding finding = writer.write(judgement);
                            findings.add(finding);
                            if (finding.place() == null) {
                                live.add(subject);
                            }
                        } else {
                            unlisted.add(rule, subject.id(), judgement.verdict());
                        }
                    }
                }
            }
        }
        return new PartOutcome(part, new Causes(definitions).link(findings), unlisted, live);
    }

    private boolean isListed(Verdict verdict) {
        return includePasses || verdict == Verdict.FAIL || verdict == Verdict.UNKNOWN;
    }

    private Matches fire(LinkedPart part) {
        Matches matches = new Matches();
        try (RuleSession session = rules.open(matches, parameters)) {
            for (FactType type : FactType.values()) {
                part.all(type).forEach(session::insert);
            }
            part.allDerived().forEach(session::insert);
            session.fire();
        }
        return matches;
    }
}
