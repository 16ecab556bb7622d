/** Rules of the user's own: compiled by a compiler that is loaded apart, cached, and run in a class loader that sees little. */
@NullMarked
package io.github.wardyn.engine.internal.custom;

import org.jspecify.annotations.NullMarked;
