/** DAX: clusters. Start at {@link io.github.wardyn.aws.dax.DaxSource}. */
@NullMarked
package io.github.wardyn.aws.dax;

import org.jspecify.annotations.NullMarked;
