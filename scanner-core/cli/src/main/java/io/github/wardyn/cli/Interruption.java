package io.github.wardyn.cli;

/** Makes a process that is told to stop exit with {@link ExitCode#INTERRUPTED}, whatever the signal was. */
final class Interruption {

    private volatile boolean over;

    private Interruption() {}

    /** Starts to watch for the JVM going down before {@link #over()}. */
    static Interruption watch(Console console) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(console), "interruption"));
        return interruption;
    }

    /** Says that the program came to its own end. */
    void over() {
        over = true;
    }

    private void stop(Console console) {
        if (!over) {
            console.temporaryFiles().deleteAll();
            console.err().println(new ResultLine(ExitCode.INTERRUPTED));
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        }
    }
}
