/**
 * Evaluation: policies, linking, verdicts, waivers and deadlines. Start with
 * {@link io.github.wardyn.engine.DefaultRuleEngine}; everything that is not API stands in {@code internal}.
 */
@NullMarked
package io.github.wardyn.engine;

import org.jspecify.annotations.NullMarked;
