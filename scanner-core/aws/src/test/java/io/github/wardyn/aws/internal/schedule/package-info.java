/** Tests of the scheduler. */
@NullMarked
package io.github.wardyn.aws.internal.schedule;

import org.jspecify.annotations.NullMarked;
