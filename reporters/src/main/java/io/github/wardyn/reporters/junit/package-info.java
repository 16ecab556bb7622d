/** The report as JUnit XML, for test views; start with {@link io.github.wardyn.reporters.junit.JunitReporter}. */
@NullMarked
package io.github.wardyn.reporters.junit;

import org.jspecify.annotations.NullMarked;
