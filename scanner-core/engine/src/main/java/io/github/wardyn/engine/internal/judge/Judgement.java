package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Verdict;
import java.util.List;

/**
 * The verdict of one rule on one subject.
 *
 * @param part where the subject is
 * @param program the rule
 * @param subject the subject
 * @param verdict fail, pass, unknown or not-applicable
 * @param matches what the rule said; empty unless it fails, or is unknown although it matched
 * @param gaps what could not be seen; empty unless unknown
 */
record Judgement(
        LinkedPart part, RuleProgram program, Fact subject, Verdict verdict, List<Match> matches, List<Gap> gaps) {

    Judgement {
        matches = List.copyOf(matches);
        gaps = List.copyOf(gaps);
    }
}
