package io.github.wardyn.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where a reporter writes, and the options that the user gave. */
public interface ReportOutput {

    /**
     * Opens the report itself. The caller of the reporter closes it and puts it in place.
     *
     * @throws IOException if it cannot be opened
     */
    OutputStream open() throws IOException;

    /**
     * Opens a file beside the report, for formats that need several.
     *
     * @param name a file's name, or its path below the report's folder, with forward slashes
     * @throws IOException if it cannot be opened, or the report goes to standard output
     */
    OutputStream open(String name) throws IOException;

    /** Gives an option by its name, e.g. {@code sarif-profile}. */
    Optional<String> option(String name);
}
