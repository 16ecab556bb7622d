package io.github.wardyn.reporters.sarif;

import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.List;

/**
 * Part of a text.
 *
 * @param startLine from 1
 * @param startColumn from 1, in UTF-16 code units
 * @param endLine inclusive
 * @param endColumn exclusive
 */
record TextRegion(int startLine, int startColumn, int endLine, int endColumn) {

    /** Writes the four numbers. */
    void write(JsonWriter json) throws IOException {
        json.field("startLine", startLine);
        json.field("startColumn", startColumn);
        json.field("endLine", endLine);
        json.field("endColumn", endColumn);
    }

    /** Gives the text of this part. */
    String in(Lines lines) {
        StringBuilder text = new StringBuilder();
        for (int line = startLine; line <= endLine; line++) {
            String whole = lines.line(line);
            int from = line == startLine ? Math.min(startColumn - 1, whole.length()) : 0;
            int to = line == endLine ? Math.min(endColumn - 1, whole.length()) : whole.length();
            text.append(line == startLine ? "" : "\n").append(whole, from, Math.max(from, to));
        }
        return text.toString();
    }

    /**
     * Known lines of a text.
     *
     * @param first number of the first
     * @param texts without line ends
     */
    record Lines(int first, List<String> texts) {

        int last() {
            return first + texts.size() - 1;
        }

        boolean has(int line) {
            return line >= first && line <= last();
        }

        String line(int number) {
            return texts.get(number - first);
        }
    }
}
