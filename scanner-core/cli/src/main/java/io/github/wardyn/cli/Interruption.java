package io.github.wardyn.cli;

import java.io.PrintStream;

/** Makes a process that is told to stop exit with {@link ExitCode#INTERRUPTED}, whatever the signal was. */
final class Interruption {

    private volatile boolean over;

    private Interruption() {}

    /** Starts to watch for the JVM going down before {@link #over()}. */
    static Interruption watch(PrintStream err) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(err), "interruption"));
        return interruption;
    }

    /** Says that the program came to its own end. */
    void over() {
        over = true;
    }

    private void stop(PrintStream err) {
        if (!over) {
            err.println(new ResultLine(ExitCode.INTERRUPTED));
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        }
    }
}
