package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Place;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.ByteArrayResource;

/**
 * A {@code rule.drl} that could be parsed.
 *
 * @param shownAs the file as messages name it
 * @param text its text
 * @param resource its text as the code generator wants it
 * @param parsed what the parser made of it
 */
public record DrlFile(String shownAs, String text, ByteArrayResource resource, PackageDescr parsed) {

    /** The place of a character, counted from 0; the file alone where the parser knew none. */
    public Place place(int offset) {
        if (offset < 0 || offset > text.length()) {
            return Place.of(shownAs);
        }
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        return Place.of(shownAs, line, column);
    }

    /** The place of the first appearance of a text, or the file alone. */
    public Place find(String quoted) {
        return place(text.indexOf(quoted));
    }
}
