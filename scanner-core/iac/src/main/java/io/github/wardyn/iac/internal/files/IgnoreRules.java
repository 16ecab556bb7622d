package io.github.wardyn.iac.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The patterns of one {@code .gitignore} file, which hold for the directory it lies in and all below. */
final class IgnoreRules {
    private final List<Rule> rules;

    private record Rule(Pattern pattern, boolean directoriesOnly, boolean ignores) {}

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    static IgnoreRules of(List<String> lines) {
        var rules = new ArrayList<Rule>();
        for (String line : lines) {
            String text = line.stripTrailing();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            boolean ignores = !text.startsWith("!");
            String pattern = ignores ? text : text.substring(1);
            boolean directoriesOnly = pattern.endsWith("/");
            rules.add(new Rule(compile(pattern), directoriesOnly, ignores));
        }
        return new IgnoreRules(rules);
    }

    /**
     * Tells what the last rule that fits says of a path.
     *
     * @param path relative to the directory of the rules, with forward slashes
     * @param before what rules of directories above say
     */
    boolean ignores(String path, boolean isDirectory, boolean before) {
        boolean ignored = before;
        for (Rule rule : rules) {
            if ((isDirectory || !rule.directoriesOnly)
                    && rule.pattern.matcher(path).matches()) {
                ignored = rule.ignores;
            }
        }
        return ignored;
    }

    /** A pattern with a slash but at its end is for that path, one without for that name at any depth. */
    private static Pattern compile(String pattern) {
        String body = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean anchored = body.contains("/");
        if (body.startsWith("/")) {
            body = body.substring(1);
        }
        var regex = new StringBuilder(anchored ? "" : "(?:.*/)?");
        int i = 0;
        while (i < body.length()) {
            if (body.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (body.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                char c = body.charAt(i++);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }
}
