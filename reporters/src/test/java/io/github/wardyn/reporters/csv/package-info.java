/** Tests of the report as CSV. */
@NullMarked
package io.github.wardyn.reporters.csv;

import org.jspecify.annotations.NullMarked;
