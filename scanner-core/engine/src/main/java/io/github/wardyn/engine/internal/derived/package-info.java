/**
 * Conclusions that are drawn once from linked facts and asked by many rules. Each {@link
 * io.github.wardyn.engine.internal.derived.Derivation} makes one type of {@link io.github.wardyn.model.Derived};
 * {@link io.github.wardyn.engine.internal.derived.Derivations} lists them all.
 */
@NullMarked
package io.github.wardyn.engine.internal.derived;

import org.jspecify.annotations.NullMarked;
