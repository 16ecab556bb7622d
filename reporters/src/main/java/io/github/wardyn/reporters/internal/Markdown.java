package io.github.wardyn.reporters.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text within GitHub flavoured Markdown. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~]|^[-+]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /** Keeps a mention, an issue number or an address from becoming a link. */
    private static final String JOINER = "\u200b";

    private Markdown() {}

    /** Gives a text on one line in which nothing is markup, and nobody is mentioned. */
    public static String text(String text) {
        String line = PlainText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return SPECIAL.matcher(line)
                .replaceAll("\\\\$0")
                .replace("@", "@" + JOINER)
                .replace("://", ":" + JOINER + "//");
    }

    /** Gives a code span on one line; a table's cell may hold it. */
    public static String code(String text) {
        String line = PlainText.oneLine(text).replace("|", "\u00a6");
        String fence = fence(line, 1);
        boolean touches = line.startsWith("`") || line.endsWith("`") || line.isEmpty();
        return touches ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** Gives a block of code whose fence is longer than any run of backticks inside. */
    public static String block(String language, String text) {
        String clean = PlainText.encodable(text);
        String fence = fence(clean, 3);
        return fence + language + "\n" + clean + (clean.endsWith("\n") ? "" : "\n") + fence + "\n";
    }

    private static String fence(String text, int least) {
        int longest = least - 1;
        Matcher runs = BACKTICKS.matcher(text);
        while (runs.find()) {
            longest = Math.max(longest, runs.end() - runs.start());
        }
        return "`".repeat(longest + 1);
    }
}
