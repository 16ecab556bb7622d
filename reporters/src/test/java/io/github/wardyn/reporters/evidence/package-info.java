/** Tests of the evidence beside SARIF reports. */
@NullMarked
package io.github.wardyn.reporters.evidence;

import org.jspecify.annotations.NullMarked;
