/**
 * What several formats share: writing JSON, cleaning text, counting a report. Start with
 * {@link io.github.wardyn.reporters.internal.Totals}.
 */
@NullMarked
package io.github.wardyn.reporters.internal;

import org.jspecify.annotations.NullMarked;
