/**
 * Snapshot files, JSON Lines: a header, then one fact a line. Start with
 * {@link io.github.wardyn.engine.internal.snapshot.SnapshotFileReader}; facts are read and written by their
 * {@link io.github.wardyn.model.FactShape}, so a new type of fact needs nothing here.
 */
@NullMarked
package io.github.wardyn.engine.internal.snapshot;

import org.jspecify.annotations.NullMarked;
