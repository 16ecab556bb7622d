/** Tests of what records of CloudTrail tell. */
@NullMarked
package io.github.wardyn.model.trail;

import org.jspecify.annotations.NullMarked;
