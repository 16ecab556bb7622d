/** JSON and YAML as one tree with positions, read within bounds. */
@NullMarked
package io.github.wardyn.document;

import org.jspecify.annotations.NullMarked;
