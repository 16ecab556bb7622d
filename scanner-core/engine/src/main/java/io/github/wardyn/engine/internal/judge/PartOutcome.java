package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Join;
import java.util.List;
import java.util.Map;

/**
 * What came of judging one part.
 *
 * @param findings with causes and waivers, in no particular order
 * @param counts verdicts after waivers
 * @param excerpts of live resources that findings are about, by canonical id
 * @param joins that findings touch, sorted
 */
record PartOutcome(List<Finding> findings, Counts counts, Map<String, String> excerpts, List<Join> joins) {}
