package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.judge.CompiledCondition.Answer;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Derives the verdict on a subject from what its rule said of it and from what is known. This is where it is made certain
 * that nothing passes unseen; no rule can forget it.
 */
final class VerdictDerivation {

    private final LinkedPart part;
    private final Matches matches;
    private final EvidencePaths evidence;
    private final Knowledge knowledge;

    VerdictDerivation(LinkedPart part, Matches matches, EvidencePaths evidence) {
        this.part = part;
        this.matches = matches;
        this.evidence = evidence;
        this.knowledge = new Knowledge(part);
    }

    /**
     * Derives the verdict of a rule on one of its subjects.
     *
     * @param shown what {@link RuleProgram#isShownBy} says of the part's kind of input
     */
    Judgement judge(RuleProgram program, Fact subject, boolean shown) {
        if (!shown) {
            return verdict(program, subject, Verdict.NOT_APPLICABLE);
        }
        RuleProgram.ForType forType = program.forType(FactType.of(subject));
        boolean inDoubt = false;
        for (CompiledCondition condition : forType.scope()) {
            Answer answer = condition.ask(part, subject);
            if (answer == Answer.FAILS) {
                return verdict(program, subject, Verdict.NOT_APPLICABLE);
            }
            inDoubt |= answer == Answer.UNKNOWN;
        }
        String rule = program.definition().id().value();
        if (matches.passes(rule, subject)) {
            return verdict(program, subject, Verdict.PASS);
        }
        List<Match> fails = matches.fails(rule, subject);
        if (fails.isEmpty() && !inDoubt && knowledge.isComplete(program, subject)) {
            return verdict(program, subject, Verdict.PASS);
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        if (inDoubt) {
            forType.scope().forEach(condition -> gaps.addAll(condition.gaps(part, subject)));
        }
        if (fails.isEmpty()) {
            forType.needs().forEach(need -> gaps.addAll(need.gaps(part, subject)));
        } else {
            gaps.addAll(gapsUnder(program, subject, fails));
        }
        if (!gaps.isEmpty()) {
            return new Judgement(part, program, subject, Verdict.UNKNOWN, fails, new ArrayList<>(gaps));
        }
        Verdict verdict = fails.isEmpty() ? Verdict.PASS : Verdict.FAIL;
        return new Judgement(part, program, subject, verdict, fails, List.of());
    }

    private Judgement verdict(RuleProgram program, Fact subject, Verdict verdict) {
        return new Judgement(part, program, subject, verdict, List.of(), List.of());
    }

    /**
     * Gives what a match rests on without having been seen: evidence that the rule needs and of which nothing is known,
     * or absence from an incomplete list. Where a path has several ends, one that was seen is enough: it shows the bad
     * state. What a finding only shows beside, such as the date of a deletion, decides nothing.
     */
    private List<Gap> gapsUnder(RuleProgram program, Fact subject, List<Match> fails) {
        List<Gap> gaps = new ArrayList<>();
        for (Need need : program.forType(FactType.of(subject)).needs()) {
            if (need.isAbsence()) {
                gaps.addAll(need.gaps(part, subject));
            }
        }
        for (Match match : fails) {
            for (String path : match.evidence()) {
                List<Seen> seen = evidence.observe(match.fact(), path);
                boolean decides = program.restsOn(evidence.fromSubject(match.fact(), path));
                if (decides && seen.stream().allMatch(Seen::isUnknown)) {
                    seen.forEach(end -> addGap(end, gaps));
                }
            }
        }
        return gaps;
    }

    private static void addGap(Seen seen, List<Gap> gaps) {
        UnknownReason gap = seen.gap();
        if (gap != null) {
            gaps.add(new Gap(seen.component(), seen.holder().id().canonical(), gap));
        }
    }
}
