/** Tests of the report as SARIF. */
@NullMarked
package io.github.wardyn.reporters.sarif;

import org.jspecify.annotations.NullMarked;
