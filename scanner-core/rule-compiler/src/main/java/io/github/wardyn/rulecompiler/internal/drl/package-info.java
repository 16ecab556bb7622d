/** Reads {@code rule.drl} and holds it to the one form that rules may have. */
@NullMarked
package io.github.wardyn.rulecompiler.internal.drl;

import org.jspecify.annotations.NullMarked;
