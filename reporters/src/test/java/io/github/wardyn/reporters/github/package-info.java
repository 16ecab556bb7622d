/** Tests of the report as annotations. */
@NullMarked
package io.github.wardyn.reporters.github;

import org.jspecify.annotations.NullMarked;
