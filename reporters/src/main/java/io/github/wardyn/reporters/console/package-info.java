/** The report for a terminal; start with {@link io.github.wardyn.reporters.console.ConsoleReporter}. */
@NullMarked
package io.github.wardyn.reporters.console;

import org.jspecify.annotations.NullMarked;
