/** Tests of what all collectors share. */
@NullMarked
package io.github.wardyn.aws.internal.collect;

import org.jspecify.annotations.NullMarked;
