/**
 * Findings of scans that have more of them than memory should hold: sorted runs in a temporary file, merged while they are
 * read. Start with {@link io.github.wardyn.engine.internal.spill.FindingStore}.
 */
@NullMarked
package io.github.wardyn.engine.internal.spill;

import org.jspecify.annotations.NullMarked;
