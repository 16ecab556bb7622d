/** Walks directories and recognises files by their content. */
@NullMarked
package io.github.wardyn.iac.internal.files;

import org.jspecify.annotations.NullMarked;
