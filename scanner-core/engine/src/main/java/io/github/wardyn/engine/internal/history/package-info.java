/**
 * What came before a snapshot: {@link io.github.wardyn.engine.internal.history.EarlierKeys} asks an earlier snapshot, and
 * {@link io.github.wardyn.engine.internal.history.TrailEvents} the log files of CloudTrail, since when keys cannot be used;
 * the latter tell how clients connect, too.
 */
@NullMarked
package io.github.wardyn.engine.internal.history;

import org.jspecify.annotations.NullMarked;
