package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Turns SnakeYAML's marks into places. Marks count code points and from zero; places count UTF-16 code units and from
 * one. The end mark of a block stands at the next token, so the end of a block is taken from its last child.
 */
final class YamlPlaces {
    private final String file;
    private final String text;
    private final boolean hasSupplementary;
    private int[] lineStarts = {};

    YamlPlaces(String file, String text) {
        this.file = file;
        this.text = text;
        this.hasSupplementary = text.chars().anyMatch(c -> Character.isHighSurrogate((char) c));
    }

    Place of(Mark mark) {
        return Place.of(file, mark.getLine() + 1, column(mark));
    }

    Place of(Event event) {
        return of(event.getStartMark());
    }

    /** The place of a code point by its number in the text. */
    Place ofIndex(int codePoints) {
        int offset = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        int found = Arrays.binarySearch(lineStarts(), offset);
        int line = found >= 0 ? found : -found - 2;
        return Place.of(file, line + 1, offset - lineStarts()[line] + 1);
    }

    /** The place of a collection: a flow collection ends with its bracket, a block with its last child. */
    Place end(Place start, Event end, Place lastChild, boolean flow) {
        return flow
                ? upTo(start, end.getEndMark().getLine() + 1, column(end.getEndMark()))
                : upTo(start, lastChild.endLine(), lastChild.endColumn());
    }

    /** The place of a scalar; a literal or folded block ends with its last line that is not blank. */
    Place endOfScalar(Place start, ScalarEvent event) {
        Mark end = event.getEndMark();
        if (end.getColumn() > 0 || end.getLine() + 1 == start.line()) {
            return upTo(start, end.getLine() + 1, column(end));
        }
        int line = Math.min(end.getLine(), lineStarts().length);
        while (line > start.line() && lineText(line).isBlank()) {
            line--;
        }
        return upTo(start, line, lineText(line).stripTrailing().length() + 1);
    }

    /** Gives whichever of the two ends later in the file; an alias ends before it starts. */
    Place laterEnd(Place one, Place other) {
        boolean otherIsLater = other.endLine() > one.endLine()
                || (other.endLine() == one.endLine() && other.endColumn() >= one.endColumn());
        return otherIsLater ? other : one;
    }

    private static Place upTo(Place start, int endLine, int endColumn) {
        return new Place(start.file(), start.line(), start.column(), endLine, endColumn);
    }

    private int column(Mark mark) {
        if (!hasSupplementary || mark.getLine() >= lineStarts().length) {
            return mark.getColumn() + 1;
        }
        int lineStart = lineStarts()[mark.getLine()];
        int codePoints = Math.min(mark.getColumn(), text.codePointCount(lineStart, text.length()));
        return text.offsetByCodePoints(lineStart, codePoints) - lineStart + 1;
    }

    private String lineText(int line) {
        int from = lineStarts()[line - 1];
        int to = line < lineStarts().length ? lineStarts()[line] : text.length();
        return text.substring(from, to);
    }

    /** Made on first need: most files have neither block scalars nor supplementary characters. */
    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            var starts = IntStream.builder().add(0);
            for (int i = 0; i < text.length(); i++) {
                if (isBreak(i)) {
                    starts.add(i + 1);
                }
            }
            lineStarts = starts.build().toArray();
        }
        return lineStarts;
    }

    private boolean isBreak(int at) {
        return switch (text.charAt(at)) {
            case '\n', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            default -> false;
        };
    }
}
