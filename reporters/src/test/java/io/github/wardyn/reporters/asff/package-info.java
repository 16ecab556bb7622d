/** Tests of the report as ASFF. */
@NullMarked
package io.github.wardyn.reporters.asff;

import org.jspecify.annotations.NullMarked;
