package io.github.wardyn.reporters.markdown;

import io.github.wardyn.reporters.internal.Markdown;
import io.github.wardyn.reporters.internal.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page that never grows over a number of bytes: platforms drop a longer one as a whole. */
final class Page {

    private static final int RESERVE = 200;
    private static final int LONGEST_CELL = 400;

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private int bytes;
    private boolean full;

    Page(int limit) {
        this.limit = limit - RESERVE;
    }

    /** Adds a part as it is; once a part did not fit, none is added any more. */
    void add(String part) {
        int length = part.getBytes(StandardCharsets.UTF_8).length;
        if (full || bytes + length > limit) {
            full = true;
            return;
        }
        bytes += length;
        text.append(part);
    }

    void heading(String title) {
        add("\n## " + title + "\n\n");
    }

    void head(String... titles) {
        add("| " + String.join(" | ", titles) + " |\n" + "| --- ".repeat(titles.length) + "|\n");
    }

    /** Adds a row of cells that are Markdown already. */
    void row(List<String> cells) {
        add("| " + String.join(" | ", cells) + " |\n");
    }

    /** Adds a list of plain texts, at most so many. */
    void list(int most, List<String> items) {
        add(items.stream().limit(most).map(item -> "- " + cell(item) + "\n").collect(Collectors.joining()));
        if (items.size() > most) {
            add("- and " + (items.size() - most) + " more\n");
        }
    }

    /** Gives a plain text as a cell of a table. */
    static String cell(String plain) {
        return Markdown.text(PlainText.atMost(LONGEST_CELL, PlainText.oneLine(plain)));
    }

    static String code(String plain) {
        return Markdown.code(PlainText.atMost(LONGEST_CELL, PlainText.oneLine(plain)));
    }

    @Override
    public String toString() {
        return full ? text + "\n_The rest did not fit; other formats show it._\n" : text.toString();
    }
}
