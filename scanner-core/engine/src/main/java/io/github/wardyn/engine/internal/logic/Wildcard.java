package io.github.wardyn.engine.internal.logic;

/** AWS's text patterns: {@code *} is any run of characters, also none, and {@code ?} is any one character. */
public final class Wildcard {

    /** A star that stands for itself, as {@code ${*}} asks for in a policy. */
    public static final char LITERAL_STAR = '\uE02A';
    /** A question mark that stands for itself, as {@code ${?}} asks for in a policy. */
    public static final char LITERAL_QUESTION_MARK = '\uE03F';

    private Wildcard() {}

    /** Tells whether the whole text matches, case-sensitively; takes time linear in their product at worst. */
    public static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int afterStar = -1;
        int retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
                afterStar = p;
                retry = t;
            } else if (p < pattern.length() && matches(pattern.charAt(p), text.charAt(t))) {
                p++;
                t++;
            } else if (afterStar >= 0) {
                retry++;
                p = afterStar;
                t = retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** As {@link #matches}, where only the star is special and a question mark stands for itself. */
    public static boolean matchesStars(String pattern, String text) {
        return matches(pattern.replace('?', LITERAL_QUESTION_MARK), text);
    }

    public static boolean isIn(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** Makes every character of the text stand for itself. */
    public static String quote(String text) {
        return text.replace('*', LITERAL_STAR).replace('?', LITERAL_QUESTION_MARK);
    }

    /** Takes {@link #quote} back. */
    public static String unquote(String text) {
        return text.replace(LITERAL_STAR, '*').replace(LITERAL_QUESTION_MARK, '?');
    }

    /** Gives one text that the pattern matches, with {@code filler} for each star. */
    public static String example(String pattern, String filler) {
        return unquote(pattern.replace("*", filler).replace('?', 'x'));
    }

    private static boolean matches(char pattern, char text) {
        return switch (pattern) {
            case '?' -> true;
            case LITERAL_STAR -> text == '*';
            case LITERAL_QUESTION_MARK -> text == '?';
            default -> pattern == text;
        };
    }
}
