/** How cases are read; promises nothing. */
@NullMarked
package io.github.wardyn.testkit.internal;

import org.jspecify.annotations.NullMarked;
