/** Tests of the report as JUnit XML. */
@NullMarked
package io.github.wardyn.reporters.junit;

import org.jspecify.annotations.NullMarked;
