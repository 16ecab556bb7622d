/** Tests of the command line; what needs the packaged program is in {@code *IT} classes. */
@NullMarked
package io.github.wardyn.cli;

import org.jspecify.annotations.NullMarked;
