package io.github.wardyn.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the process was given by whoever started it.
 *
 * @param in standard input
 * @param out standard output, UTF-8: the report and nothing else
 * @param err standard error, UTF-8: everything else
 * @param directory the directory that relative paths start from
 * @param terminal whether standard output is a terminal
 * @param errorTerminal whether standard error is
 * @param environment the environment variables
 * @param temporaryFiles files to delete if the process is stopped
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        boolean terminal,
        boolean errorTerminal,
        Map<String, String> environment,
        TemporaryFiles temporaryFiles) {

    private static final int BUFFER = 1 << 16;

    static Console ofProcess() {
        return new Console(
                System.in,
                utf8(FileDescriptor.out, false),
                utf8(FileDescriptor.err, true),
                Path.of(""),
                Boolean.getBoolean("wardyn.terminal"),
                Boolean.getBoolean("wardyn.terminal.error"),
                System.getenv(),
                new TemporaryFiles());
    }

    private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), autoFlush, StandardCharsets.UTF_8);
    }
}
