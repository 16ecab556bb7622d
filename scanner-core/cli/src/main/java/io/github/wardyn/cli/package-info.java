/**
 * The command line: commands, their options, exit codes and what is wired to what. Start at {@link io.github.wardyn.cli.Main};
 * a command is one class that implements {@code Command} and one line in {@code Commands}.
 */
@NullMarked
package io.github.wardyn.cli;

import org.jspecify.annotations.NullMarked;
