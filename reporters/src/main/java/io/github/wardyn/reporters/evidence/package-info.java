/**
 * What was seen of live resources, one file each, where SARIF reports say that they stand. Start with
 * {@link io.github.wardyn.reporters.evidence.EvidenceReporter}.
 */
@NullMarked
package io.github.wardyn.reporters.evidence;

import org.jspecify.annotations.NullMarked;
