package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Finding;
import java.util.List;

/**
 * What came of judging one part.
 *
 * @param part the part with its conclusions
 * @param findings with causes, but without waivers, in the order of rules and subjects
 * @param unlisted verdicts that no finding tells of
 * @param live the subjects of findings that no file declares
 */
record PartOutcome(LinkedPart part, List<Finding> findings, Counts unlisted, List<Fact> live) {}
