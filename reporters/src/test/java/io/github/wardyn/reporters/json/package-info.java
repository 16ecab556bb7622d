/** Tests of the report as JSON. */
@NullMarked
package io.github.wardyn.reporters.json;

import org.jspecify.annotations.NullMarked;
