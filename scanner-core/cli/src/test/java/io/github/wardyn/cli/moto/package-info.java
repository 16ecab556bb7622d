/**
 * Runs against moto, the emulator that others wrote. {@link io.github.wardyn.cli.moto.Moto} starts it once for all tests
 * and fills it; where there is none on the path, they are skipped.
 */
@NullMarked
package io.github.wardyn.cli.moto;

import org.jspecify.annotations.NullMarked;
