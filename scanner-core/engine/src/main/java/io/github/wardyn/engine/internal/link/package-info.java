/**
 * Turns the facts of a part, which only name each other, into a graph:
 * {@link io.github.wardyn.engine.internal.link.Linker} makes a {@link io.github.wardyn.engine.internal.link.LinkedPart}.
 */
@NullMarked
package io.github.wardyn.engine.internal.link;

import org.jspecify.annotations.NullMarked;
