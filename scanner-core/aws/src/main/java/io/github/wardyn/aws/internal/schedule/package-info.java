/** Decides which call begins when: so many in all, so many in an account and Region, and no faster than AWS documents. */
@NullMarked
package io.github.wardyn.aws.internal.schedule;

import org.jspecify.annotations.NullMarked;
