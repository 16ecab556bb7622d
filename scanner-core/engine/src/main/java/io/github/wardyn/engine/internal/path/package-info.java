/**
 * Paths through linked facts, {@code sseDescription.kmsMasterKey.keyState}, compiled once a rule and asked of every
 * subject; they tell what was seen and what could not be.
 */
@NullMarked
package io.github.wardyn.engine.internal.path;

import org.jspecify.annotations.NullMarked;
