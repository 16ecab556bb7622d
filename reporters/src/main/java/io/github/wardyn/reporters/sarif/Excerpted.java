package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Place;
import io.github.wardyn.reporters.sarif.TextRegion.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with the lines around it, cut to what a viewer can show.
 *
 * @param region the place
 * @param context a strictly larger part around it; null where there is none
 * @param lines the text of both; null where the file is not at hand
 */
record Excerpted(
        TextRegion region,
        @Nullable TextRegion context,
        @Nullable Lines lines) {

    private static final int LINES_AROUND = 3;
    private static final int LONG_LINE = 1_000;
    private static final int LONGEST_REGION = 400;
    private static final int COLUMNS_AROUND = 80;

    /** Shows a place of a file of which no line is known. */
    static Excerpted of(Place place) {
        int line = Math.max(1, place.line());
        int column = Math.max(1, place.column());
        int endLine = Math.max(line, place.endLine());
        int endColumn = Math.max(endLine == line ? column + 1 : 1, place.endColumn());
        return new Excerpted(new TextRegion(line, column, endLine, endColumn), null, null);
    }

    /** Shows a place of a file of which some lines are known. */
    static Excerpted of(Place place, Lines lines) {
        if (!lines.has(place.line())) {
            return of(place);
        }
        int line = place.line();
        int endLine = Math.min(Math.max(line, place.endLine()), lines.last());
        int column = Math.max(1, Math.min(place.column(), lines.line(line).length() + 1));
        boolean point = place.endLine() == line && place.endColumn() <= column;
        int endColumn = point || endLine < place.endLine()
                ? lines.line(endLine).length() + 1
                : Math.min(place.endColumn(), lines.line(endLine).length() + 1);
        return of(new TextRegion(line, column, endLine, Math.max(endColumn, 1)), lines);
    }

    static Excerpted of(TextRegion wanted, Lines lines) {
        if (isLong(wanted, lines)) {
            return ofLongLine(wanted, lines);
        }
        int first = Math.max(lines.first(), wanted.startLine() - LINES_AROUND);
        int last = Math.min(lines.last(), wanted.endLine() + LINES_AROUND);
        TextRegion context = new TextRegion(first, 1, last, lines.line(last).length() + 1);
        return new Excerpted(wanted, context.equals(wanted) ? null : context, lines);
    }

    private static boolean isLong(TextRegion wanted, Lines lines) {
        List<String> near = lines.texts()
                .subList(
                        Math.max(0, wanted.startLine() - LINES_AROUND - lines.first()),
                        Math.min(lines.texts().size(), wanted.endLine() + LINES_AROUND + 1 - lines.first()));
        return near.stream().anyMatch(line -> line.length() > LONG_LINE);
    }

    private static Excerpted ofLongLine(TextRegion wanted, Lines lines) {
        int line = wanted.startLine();
        int length = lines.line(line).length();
        int end = wanted.endLine() == line ? wanted.endColumn() : length + 1;
        TextRegion region =
                new TextRegion(line, wanted.startColumn(), line, Math.min(end, wanted.startColumn() + LONGEST_REGION));
        TextRegion context = new TextRegion(
                line,
                Math.max(1, region.startColumn() - COLUMNS_AROUND),
                line,
                Math.min(length + 1, region.endColumn() + COLUMNS_AROUND));
        return new Excerpted(region, context.equals(region) ? intoNextLine(region, lines) : context, lines);
    }

    private static @Nullable TextRegion intoNextLine(TextRegion region, Lines lines) {
        int next = region.startLine() + 1;
        return lines.has(next)
                ? new TextRegion(
                        region.startLine(),
                        region.startColumn(),
                        next,
                        Math.min(COLUMNS_AROUND, lines.line(next).length() + 1))
                : null;
    }
}
