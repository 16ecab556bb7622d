/** Tests of what holds for every format; start with {@link io.github.wardyn.reporters.SampleReports}. */
@NullMarked
package io.github.wardyn.reporters;

import org.jspecify.annotations.NullMarked;
