/** Findings as events of the Open Cybersecurity Schema Framework; start with {@link
 * io.github.wardyn.reporters.ocsf.OcsfReporter}. */
@NullMarked
package io.github.wardyn.reporters.ocsf;

import org.jspecify.annotations.NullMarked;
