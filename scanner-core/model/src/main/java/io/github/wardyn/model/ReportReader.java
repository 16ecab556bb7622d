package io.github.wardyn.model;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a report back, so that it can be converted or compared. Found by {@link java.util.ServiceLoader}. */
public interface ReportReader {

    /**
     * Reads a report.
     *
     * @throws IOException if the file cannot be read, or is no report that this version understands
     */
    ScanReport read(Path file) throws IOException;
}
