package io.github.wardyn.engine.internal.judge;

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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges one part after another: fires the rules, derives the verdicts, writes the findings. Belongs to one thread. */
final class PartJudge {

    private final RuleBase rules;
    private final List<RuleProgram> programs;
    private final Map<RuleId, RuleDefinition> definitions;
    private final SubjectFilter filter;
    private final PolicyParameters parameters;
    private final WaiverBook waivers;
    private final LiveExcerpts liveExcerpts;
    private final boolean includePasses;
    private final EvidencePaths paths = new EvidencePaths();
    private final FindingWriter writer;
    private final Joins joins = new Joins(paths);

    PartJudge(
            RuleBase rules,
            List<RuleProgram> programs,
            SubjectFilter filter,
            PolicyParameters parameters,
            WaiverBook waivers,
            Excerpts excerpts,
            LiveExcerpts liveExcerpts,
            boolean includePasses) {
        this.rules = rules;
        this.programs = programs;
        this.definitions = programs.stream()
                .map(RuleProgram::definition)
                .collect(Collectors.toMap(RuleDefinition::id, Function.identity()));
        this.filter = filter;
        this.parameters = parameters;
        this.waivers = waivers;
        this.liveExcerpts = liveExcerpts;
        this.includePasses = includePasses;
        this.writer = new FindingWriter(paths, parameters, excerpts);
    }

    PartOutcome judge(LinkedPart part) {
        VerdictDerivation derivation = new VerdictDerivation(part, fire(part), paths, parameters);
        Counts counts = new Counts();
        List<Finding> findings = new ArrayList<>();
        for (RuleProgram program : programs) {
            RuleId rule = program.definition().id();
            for (FactType type : program.definition().subjects()) {
                for (Fact subject : part.all(type)) {
                    if (filter.isSubject(subject)) {
                        Judgement judgement = derivation.judge(program, subject);
                        if (isListed(judgement.verdict())) {
                            Finding finding = writer.write(judgement);
                            findings.add(finding);
                            if (finding.place() == null) {
                                liveExcerpts.add(subject);
                            }
                        } else {
                            counts.add(rule, subject.id(), judgement.verdict());
                        }
                    }
                }
            }
        }
        waivers.add(part.inlineWaivers());
        List<Finding> linked = new ArrayList<>(findings.size());
        for (Finding finding : new Causes(definitions).link(findings)) {
            RuleDefinition rule = Objects.requireNonNull(definitions.get(finding.rule()));
            Finding judged = waivers.apply(finding, rule);
            counts.add(judged.rule(), judged.resource().id(), judged.verdict());
            linked.add(judged);
        }
        return new PartOutcome(linked, counts, joins.of(part, linked));
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
