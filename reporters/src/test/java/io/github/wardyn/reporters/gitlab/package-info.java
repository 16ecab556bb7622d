/** Tests of the report as code quality issues. */
@NullMarked
package io.github.wardyn.reporters.gitlab;

import org.jspecify.annotations.NullMarked;
