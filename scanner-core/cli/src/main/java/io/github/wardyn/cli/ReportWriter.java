package io.github.wardyn.cli;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ScanReport;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a report in every format asked for; one that fails does not stop the others. */
final class ReportWriter {

    private final Console console;
    private final Map<String, String> options;
    private final List<String> failed = new ArrayList<>();
    private boolean crashed;

    /**
     * @param options what the user asked of the formats, by option name
     */
    ReportWriter(Console console, Map<String, String> options) {
        this.console = console;
        this.options = options;
    }

    void write(ScanReport report, List<ReportTarget> targets) {
        for (ReportTarget target : targets) {
            try {
                write(report, target);
            } catch (IOException e) {
                failed.add(target.reporter().format());
                console.err().println("wardyn: the " + target.reporter().format() + " report was not written: " + e);
            } catch (RuntimeException e) {
                crashed = true;
                failed.add(target.reporter().format());
                console.err()
                        .println("wardyn: the reporter of " + target.reporter().format() + " failed:");
                e.printStackTrace(console.err());
            }
        }
    }

    /** Gives the formats that could not be written. */
    List<String> failed() {
        return failed;
    }

    /** Gives what failing to write means for the exit. */
    Optional<ExitCode> exitCode() {
        if (crashed) {
            return Optional.of(ExitCode.INTERNAL_ERROR);
        }
        return failed.isEmpty() ? Optional.empty() : Optional.of(ExitCode.INVALID);
    }

    private void write(ScanReport report, ReportTarget target) throws IOException {
        if (target.file() == null) {
            target.reporter().write(report, new StandardOutput(console, options));
            if (console.out().checkError()) {
                throw new IOException("standard output was closed");
            }
            return;
        }
        try (ReportFile file = new ReportFile(target.file(), options, console.temporaryFiles())) {
            target.reporter().write(report, file);
            file.commit();
        }
    }

    /** Standard output as a report's place; it stays open. */
    private record StandardOutput(Console console, Map<String, String> options) implements ReportOutput {

        @Override
        public OutputStream open() {
            return new FilterOutputStream(console.out()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }

        @Override
        public OutputStream open(String name) throws IOException {
            throw new IOException("this format needs a file: \"" + name + "\" goes beside the report");
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }
    }
}
