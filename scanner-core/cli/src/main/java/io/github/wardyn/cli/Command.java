package io.github.wardyn.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One thing that the program does, named by the first one or two words of the command line. */
interface Command {

    /** Gives the word or the two words that call it, e.g. {@code scan} or {@code rules show}. */
    String name();

    /** Gives what it does in one line of at most 55 characters, without a full stop. */
    String summary();

    /** Gives the operands as the help shows them, e.g. {@code PATH...}; empty where it takes none. */
    String operands();

    /** Tells whether the help leaves it out, because only the launcher calls it. */
    default boolean hidden() {
        return false;
    }

    /** Gives its own options; those of every command are added to them. */
    Options options();

    /**
     * Does it.
     *
     * @param arguments the parsed options and operands
     * @param console where to read and write; standard output takes nothing but the report
     * @return the exit code
     * @throws UsageException if the arguments make no sense together
     */
    ExitCode run(CommandLine arguments, Console console) throws UsageException;
}
