/** What the collectors of all services share: where they are, what they gather, and how they name what they find. */
@NullMarked
package io.github.wardyn.aws.internal.collect;

import org.jspecify.annotations.NullMarked;
