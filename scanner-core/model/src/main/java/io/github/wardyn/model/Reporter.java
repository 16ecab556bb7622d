package io.github.wardyn.model;

import java.io.IOException;

/**
 * Writes a report in one format. Found by {@link java.util.ServiceLoader}.
 *
 * <p>A reporter reads no clock, no file, no environment and no network: the same report and options give the same bytes.
 */
public interface Reporter {

    /** Names the format as {@code --format} does, e.g. {@code sarif}. */
    String format();

    /** Gives the file's name where the user names only a folder, e.g. {@code wardyn.sarif}. */
    String fileName();

    /**
     * Writes the report.
     *
     * @param report what to write; its findings may be iterated more than once
     * @param output where to write, and the user's options
     * @throws IOException if the output cannot be written
     */
    void write(ScanReport report, ReportOutput output) throws IOException;
}
