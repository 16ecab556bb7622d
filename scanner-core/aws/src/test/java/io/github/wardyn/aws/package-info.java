/** Tests of the collectors against the fake control plane, through the real SDK. */
@NullMarked
package io.github.wardyn.aws;

import org.jspecify.annotations.NullMarked;
