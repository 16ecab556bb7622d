/**
 * JSON and YAML as one tree with positions, read within bounds.
 *
 * <p>Start with {@link io.github.wardyn.document.DocumentReader}; what it gives is a
 * {@link io.github.wardyn.document.Document} of {@link io.github.wardyn.document.Node}s. Whatever is wrong with the
 * input is a {@link io.github.wardyn.model.Problem}, never an exception.
 */
@NullMarked
package io.github.wardyn.document;

import org.jspecify.annotations.NullMarked;
