/**
 * Three-valued answers and the wildcard patterns of AWS, which the evaluation of policies and of backup selections
 * share.
 */
@NullMarked
package io.github.wardyn.engine.internal.logic;

import org.jspecify.annotations.NullMarked;
