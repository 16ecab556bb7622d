/** The compiler behind {@code --rules}: the same as the build's, with Eclipse's Java compiler after it. */
@NullMarked
package io.github.wardyn.rulecompiler.internal.runtime;

import org.jspecify.annotations.NullMarked;
