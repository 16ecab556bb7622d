package io.github.wardyn.cli;

import java.util.List;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and exits with its {@link ExitCode}.
     *
     * @param arguments the command line, as the launcher passes it on
     */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Interruption interruption = Interruption.watch(console);
        ExitCode code = guarded(List.of(arguments), console);
        console.out().flush();
        console.temporaryFiles().deleteAll();
        interruption.over();
        System.exit(code.number());
    }

    /** Runs the program; whatever it throws is our mistake, told with a stack trace. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static ExitCode guarded(List<String> arguments, Console console) {
        try {
            return new Program(Commands.standard()).run(arguments, console);
        } catch (RuntimeException | Error e) {
            console.err().println("wardyn: internal error; please report it with the lines below.");
            e.printStackTrace(console.err());
            console.err().println(new ResultLine(ExitCode.INTERNAL_ERROR));
            return ExitCode.INTERNAL_ERROR;
        }
    }
}
