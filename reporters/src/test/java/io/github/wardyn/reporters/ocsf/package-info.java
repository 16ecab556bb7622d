/** Tests of the report as OCSF. */
@NullMarked
package io.github.wardyn.reporters.ocsf;

import org.jspecify.annotations.NullMarked;
