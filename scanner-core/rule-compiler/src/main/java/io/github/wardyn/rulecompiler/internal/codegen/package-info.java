/** Writes the Java of a rule pack: the executable model of its DRL, its definitions and its texts. */
@NullMarked
package io.github.wardyn.rulecompiler.internal.codegen;

import org.jspecify.annotations.NullMarked;
