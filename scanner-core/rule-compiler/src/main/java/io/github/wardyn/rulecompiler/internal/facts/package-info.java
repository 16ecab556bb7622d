/** What rules can ask the model's types, so that a wrong name is told at the author's line. */
@NullMarked
package io.github.wardyn.rulecompiler.internal.facts;

import org.jspecify.annotations.NullMarked;
