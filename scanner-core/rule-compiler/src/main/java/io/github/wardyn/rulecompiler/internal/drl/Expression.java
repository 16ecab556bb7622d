package io.github.wardyn.rulecompiler.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern, cut into the chains of names that it holds. What stands in quotes is no name.
 *
 * @param text as written
 * @param bare the same, with blanks for what stands in quotes
 */
record Expression(String text, String bare) {

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern CHAIN =
            Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(?:\\s*!?\\.\\s*[A-Za-z_$][A-Za-z0-9_$]*)*");
    private static final Pattern LINK = Pattern.compile("\\s*!?\\.\\s*");

    static Expression of(String text) {
        return new Expression(
                text,
                STRING.matcher(text)
                        .replaceAll(quoted -> "\"" + " ".repeat(quoted.group().length() - 2) + "\""));
    }

    /**
     * Names joined by dots.
     *
     * @param start where it begins in the text
     * @param names the names
     * @param safe for each name, whether {@code !.} follows it
     * @param after the text that follows, without leading blanks
     * @param before the text before, without trailing blanks
     */
    record Chain(int start, List<String> names, List<Boolean> safe, String after, String before) {

        String first() {
            return names.get(0);
        }

        boolean isCall() {
            return after.startsWith("(");
        }

        boolean isBinding() {
            return names.size() == 1 && after.startsWith(":");
        }

        /** Whether it goes on from the result of a call or an index, as the second half of {@code a().b}. */
        boolean continues() {
            return before.endsWith(".");
        }
    }

    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        Matcher matcher = CHAIN.matcher(bare);
        while (matcher.find()) {
            List<String> names = List.of(LINK.split(matcher.group()));
            List<Boolean> safe = new ArrayList<>();
            Matcher link = LINK.matcher(matcher.group());
            while (link.find()) {
                safe.add(link.group().contains("!"));
            }
            safe.add(false);
            chains.add(new Chain(
                    matcher.start(),
                    names,
                    List.copyOf(safe),
                    bare.substring(matcher.end()).stripLeading(),
                    bare.substring(0, matcher.start()).stripTrailing()));
        }
        return chains;
    }
}
