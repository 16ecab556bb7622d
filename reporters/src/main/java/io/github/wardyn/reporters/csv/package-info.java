/** The report as rows of RFC 4180; start with {@link io.github.wardyn.reporters.csv.CsvReporter}. */
@NullMarked
package io.github.wardyn.reporters.csv;

import org.jspecify.annotations.NullMarked;
