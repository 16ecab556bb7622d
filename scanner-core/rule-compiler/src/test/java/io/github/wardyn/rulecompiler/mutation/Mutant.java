package io.github.wardyn.rulecompiler.mutation;

import io.github.wardyn.model.RuleDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that says something else.
 *
 * @param line the line of the change
 * @param change what was changed, as {@code before -> after}
 * @param constraint the constraint that was changed
 * @param widens whether it can only hold of more than before
 * @param drl the whole file with it
 */
record Mutant(int line, String change, String constraint, boolean widens, String drl) {

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(?:!?\\.[a-z]\\w*)*");
    private static final Pattern COMPLIES = Pattern.compile("(?s)rule \"[^\"]* complies[^\"]*\"\\s+when(.*?)then");

    /**
     * Tells whether the rule says the same elsewhere: in the scope of rule.yaml, or where it states that a subject
     * complies, which outweighs a fail. Then the change cannot be noticed.
     */
    boolean isSaidAgain(RuleDefinition rule) {
        if (!widens) {
            return false;
        }
        Set<String> again = new HashSet<>();
        rule.scope().forEach(condition -> again.add(plain(condition.path())));
        Matcher complies = COMPLIES.matcher(drl);
        while (complies.find()) {
            again.addAll(paths(complies.group(1)));
        }
        return paths(constraint).stream().anyMatch(again::contains);
    }

    private static Set<String> paths(String text) {
        Set<String> paths = new HashSet<>();
        Matcher path = PATH.matcher(text.replaceAll("\"[^\"]*\"", ""));
        while (path.find()) {
            if (!path.group().startsWith("parameters.")) {
                paths.add(plain(path.group()));
            }
        }
        return paths;
    }

    /** Gives a path as from the subject, without the question at its end. */
    private static String plain(String path) {
        return path.replace("!", "")
                .replaceAll("^(subject|[A-Z]\\w*)\\.", "")
                .replaceAll("\\.(size|contains|is[A-Z]\\w*)$", "");
    }
}
