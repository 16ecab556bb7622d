/** Tests of the report for a terminal. */
@NullMarked
package io.github.wardyn.reporters.console;

import org.jspecify.annotations.NullMarked;
