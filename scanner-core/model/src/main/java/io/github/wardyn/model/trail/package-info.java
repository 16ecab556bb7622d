/**
 * What the records of CloudTrail tell of keys and of clients, whoever reads them: the live collectors look events up, and
 * the engine reads log files. Start at {@link io.github.wardyn.model.trail.TrailEvent}.
 */
@NullMarked
package io.github.wardyn.model.trail;

import org.jspecify.annotations.NullMarked;
