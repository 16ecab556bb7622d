package io.github.wardyn.reporters.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 as a stream; what that cannot carry is replaced. */
final class XmlWriter {

    private static final int REPLACEMENT = 0xfffd;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element; attributes are name, value, name, value. One whose value is null is left out. */
    XmlWriter start(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    void end() throws IOException {
        out.write("  ".repeat(open.size() - 1));
        out.write("</" + open.pop() + ">\n");
    }

    /** Writes an element that holds only text. */
    void text(String name, String text, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">" + escaped(text) + "</" + name + ">\n");
    }

    /** Writes an element that holds nothing. */
    void empty(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
    }

    private void tag(String name, @Nullable String... attributes) throws IOException {
        out.write("  ".repeat(open.size()) + "<" + name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(" " + attributes[i] + "=\"" + escaped(value) + "\"");
            }
        }
    }

    /** Tells whether XML can carry a text as it is. */
    static boolean isLegal(String text) {
        return text.codePoints().allMatch(XmlWriter::isLegal);
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c <= REPLACEMENT)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }
}
