/** Tests of the report as Markdown. */
@NullMarked
package io.github.wardyn.reporters.markdown;

import org.jspecify.annotations.NullMarked;
