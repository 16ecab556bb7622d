package io.github.wardyn.model;

import java.util.List;

/** Gives the text of scanned files, so that a report can show the line in fault without reading files itself. */
@FunctionalInterface
public interface SourceLines {

    /** No file is at hand. */
    SourceLines NONE = file -> List.of();

    /**
     * Gives the lines of a file, without line ends.
     *
     * @param file as {@link Place#file()} names it
     * @return empty where the file cannot be read
     */
    List<String> lines(String file);
}
