package io.github.wardyn.reporters.internal;

/** Text that any output can carry. */
public final class PlainText {

    private static final char REPLACEMENT = '\ufffd';

    private PlainText() {}

    /** Replaces halves of characters, which no encoding can carry. */
    public static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            clean.appendCodePoint(half ? REPLACEMENT : c);
        });
        return clean.toString();
    }

    /**
     * Makes a text one line that a terminal shows and does not obey: control characters, line ends and characters that
     * turn the direction of writing become blanks.
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        encodable(text).codePoints().forEach(c -> line.appendCodePoint(isObeyed(c) ? ' ' : c));
        return line.toString().strip();
    }

    private static boolean isObeyed(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Cuts a text to a number of UTF-16 code units, never through a character, and shows that it was cut. */
    public static String atMost(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "\u2026";
    }
}
