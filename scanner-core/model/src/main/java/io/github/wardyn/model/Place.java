package io.github.wardyn.model;

/**
 * A place in a text file.
 *
 * @param file path of the file as the user named it, with forward slashes
 * @param line line, from 1; 0 where only the file is known
 * @param column column in UTF-16 code units, from 1; 0 where only the file is known
 * @param endLine last line, inclusive, from 1; equal to {@code line} where the end is not known
 * @param endColumn column after the last character, from 1
 */
public record Place(String file, int line, int column, int endLine, int endColumn) implements Comparable<Place> {

    /** Names a whole file, for problems that have no line. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0, 0);
    }

    /** Names one point of a file. */
    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, line, column);
    }

    /** Orders by file, line and column. */
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Gives {@code file:line:column}, or the file alone where no line is known. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
