package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Join;
import java.util.List;

/**
 * What came of judging one part.
 *
 * @param findings with causes and waivers, in no particular order
 * @param counts verdicts after waivers
 * @param joins that findings touch, sorted
 */
record PartOutcome(List<Finding> findings, Counts counts, List<Join> joins) {}
