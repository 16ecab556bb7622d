/** Findings for the import into AWS Security Hub; start with {@link
 * io.github.wardyn.reporters.asff.AsffReporter}. */
@NullMarked
package io.github.wardyn.reporters.asff;

import org.jspecify.annotations.NullMarked;
