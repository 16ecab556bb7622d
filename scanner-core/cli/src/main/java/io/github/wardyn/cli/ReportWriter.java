package io.github.wardyn.cli;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Writes a report.
     *
     * @param redacts whether reports must not show account ids
     */
    void write(ScanReport report, List<ReportTarget> targets, boolean redacts) {
        try {
            write(redacts ? WithoutAccountIds.of(report, console.temporaryFiles()) : report, targets);
        } catch (IOException e) {
            targets.forEach(target -> failed.add(target.reporter().format()));
            console.err().println("wardyn: no report was written, since account ids could not be left out: " + e);
        }
    }

    /** Adds a night to a history. */
    void write(History history, Run.Night night) {
        try {
            history.add(night);
            history.write(console.temporaryFiles());
        } catch (IOException e) {
            failed.add("history");
            console.err().println("wardyn: the history was not written: " + e);
        }
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
        boolean appends = target.file().toAbsolutePath().equals(jobSummary());
        try (ReportFile file = new ReportFile(target.file(), options, console.temporaryFiles(), appends)) {
            target.reporter().write(report, file);
            file.commit();
        }
    }

    /** Gives the file that GitHub shows as a job's summary, to which every step appends; null outside of a job. */
    private @Nullable Path jobSummary() {
        String file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        return file.isEmpty() ? null : console.directory().resolve(file).toAbsolutePath();
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
