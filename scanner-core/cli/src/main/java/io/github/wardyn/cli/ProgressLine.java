package io.github.wardyn.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line of a terminal that is drawn again and again, a few times a second; none where standard error is no terminal, in
 * pipelines, and where it is not wanted.
 */
final class ProgressLine {

    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String ERASE = "\r\u001b[K";

    private final @Nullable PrintStream terminal;
    private final int width;
    private final LongSupplier nanoTime;
    private long drawnAt;
    private boolean drawn;

    /**
     * Makes a line.
     *
     * @param terminal where it is drawn; null for nowhere
     * @param width characters that a line of it holds
     */
    ProgressLine(@Nullable PrintStream terminal, int width, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.width = width;
        this.nanoTime = nanoTime;
        this.drawnAt = nanoTime.getAsLong() - PACE;
    }

    static ProgressLine of(Arguments arguments) {
        Console console = arguments.console();
        boolean wanted = console.errorTerminal()
                && !arguments.has("no-progress")
                && !console.environment().containsKey("CI")
                && !"dumb".equals(console.environment().get("TERM"));
        return new ProgressLine(
                wanted ? console.err() : null, width(console.environment().get("COLUMNS")), System::nanoTime);
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : 80;
    }

    /** Draws the line anew, unless that was done a moment ago. */
    synchronized void draw(Supplier<String> text) {
        long now = nanoTime.getAsLong();
        if (terminal == null || now - drawnAt < PACE) {
            return;
        }
        drawnAt = now;
        drawn = true;
        String line = text.get();
        terminal.print(ERASE + (line.length() < width ? line : line.substring(0, width - 1)));
        terminal.flush();
    }

    /** Writes something that stays, above the line. */
    synchronized void interrupt(Runnable writing) {
        clear();
        writing.run();
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (terminal != null && drawn) {
            terminal.print(ERASE);
            terminal.flush();
            drawn = false;
        }
    }
}
