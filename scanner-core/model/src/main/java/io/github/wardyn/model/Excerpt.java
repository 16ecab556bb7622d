package io.github.wardyn.model;

import java.util.List;

/**
 * The lines around a place in a scanned file.
 *
 * @param startLine number of the first line, from 1
 * @param lines without line ends
 * @param lineHash GitHub's {@code primaryLocationLineHash} of the place's line
 */
public record Excerpt(int startLine, List<String> lines, String lineHash) {
    public Excerpt {
        lines = List.copyOf(lines);
    }
}
