/**
 * Turns rule folders into a compiled rule pack: metadata is checked, DRL is linted and becomes Java. Start at {@link
 * io.github.wardyn.rulecompiler.RuleCompiler}.
 */
@NullMarked
package io.github.wardyn.rulecompiler;

import org.jspecify.annotations.NullMarked;
