/** Reads the comments by which authors accept findings on what they declare; templates and configurations share it. */
@NullMarked
package io.github.wardyn.iac.internal.waiver;

import org.jspecify.annotations.NullMarked;
