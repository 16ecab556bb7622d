/**
 * The report as SARIF 2.1.0, for code scanning. Start with {@link io.github.wardyn.reporters.sarif.SarifReporter}.
 *
 * <p>A live resource stands in no file, and GitHub refuses a whole upload for one result without one. So each gets a
 * stable relative path below {@code evidence/}, and what was seen of it is embedded in the report as that file's text.
 */
@NullMarked
package io.github.wardyn.reporters.sarif;

import org.jspecify.annotations.NullMarked;
