/** The resources of all accounts, made by hand or generated when they are asked for. */
@NullMarked
package io.github.wardyn.testkit.aws.internal.world;

import org.jspecify.annotations.NullMarked;
