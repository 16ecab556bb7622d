/** Breaks rules on purpose, to see that their cases notice: {@code rules/src/bench/mutate}. */
@NullMarked
package io.github.wardyn.rulecompiler.mutation;

import org.jspecify.annotations.NullMarked;
