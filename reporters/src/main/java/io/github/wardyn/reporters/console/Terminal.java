package io.github.wardyn.reporters.console;

import io.github.wardyn.reporters.internal.PlainText;
import java.io.IOException;
import java.io.Writer;

/** Lines of a terminal: wrapped between words, without control characters, coloured where asked for. */
final class Terminal {

    /** A colour by its code. */
    enum Colour {
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        BLUE("34"),
        BOLD("1");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    private static final int LONGEST_TEXT = 600;

    private final Writer out;
    private final int width;
    private final boolean coloured;

    Terminal(Writer out, int width, boolean coloured) {
        this.out = out;
        this.width = width;
        this.coloured = coloured;
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /** Writes a text under an indent; what does not fit goes on below, a word longer than a line stands alone. */
    void text(int indent, String text) throws IOException {
        write(indent, "", "", text);
    }

    /** Writes a coloured word and what follows it. */
    void headed(int indent, Colour colour, String word, String text) throws IOException {
        String start = coloured ? "\u001b[" + colour.code + "m" : "";
        write(indent, start + word + (coloured ? "\u001b[0m" : ""), word, text);
    }

    private void write(int indent, String shownHead, String head, String text) throws IOException {
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append(shownHead);
        int columns = indent + head.length();
        boolean begun = !head.isEmpty();
        for (String word :
                PlainText.atMost(LONGEST_TEXT, PlainText.oneLine(text)).split(" +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (begun && columns + 1 + length > width) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent + 2));
                columns = indent + 2;
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            columns += length + (begun ? 1 : 0);
            begun = true;
        }
        out.append(line).append('\n');
    }
}
