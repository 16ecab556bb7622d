/**
 * Verdicts. A rule states only its bad state; {@link io.github.wardyn.engine.internal.judge.PartJudge} fires the rules
 * over one part and derives for every rule and subject whether it fails, passes, is unknown or out of scope, and
 * {@link io.github.wardyn.engine.internal.judge.FindingWriter} says so in words.
 */
@NullMarked
package io.github.wardyn.engine.internal.judge;

import org.jspecify.annotations.NullMarked;
