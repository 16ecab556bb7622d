package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message of a rule in SARIF's form: numbered placeholders in single quotes, the last of them for details that the
 * rule's own sentence leaves out. Readers such as DefectDojo resolve at most five.
 */
final class Template {

    static final int MOST_ARGUMENTS = 5;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?= |$)");

    private final List<String> placeholders = new ArrayList<>();
    private final List<String> distinct = new ArrayList<>();
    private final String text;

    Template(RuleDefinition rule) {
        StringBuilder numbered = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(rule.message());
        while (matcher.find()) {
            String name = matcher.group(1);
            placeholders.add(name);
            if (!distinct.contains(name)) {
                distinct.add(name);
            }
            matcher.appendReplacement(numbered, "'{" + distinct.indexOf(name) + "}'");
        }
        matcher.appendTail(numbered);
        text = withDetails(numbered.toString());
    }

    private String withDetails(String sentences) {
        String details = " ('{" + distinct.size() + "}')";
        Matcher end = SENTENCE_END.matcher(sentences);
        return end.find()
                ? sentences.substring(0, end.start()) + details + sentences.substring(end.start())
                : sentences + details + ".";
    }

    /** Gives the text with numbered placeholders. */
    String text() {
        return text;
    }

    /** Tells whether few enough arguments are needed. */
    boolean isUsable() {
        return distinct.size() < MOST_ARGUMENTS;
    }

    /** Gives a value for each distinct placeholder; empty where the values do not fit the rule's message. */
    Optional<List<String>> arguments(List<String> values) {
        if (!isUsable()) {
            return Optional.empty();
        }
        if (values.size() == distinct.size()) {
            return Optional.of(values);
        }
        if (values.size() != placeholders.size()) {
            return Optional.empty();
        }
        return Optional.of(distinct.stream()
                .map(name -> values.get(placeholders.indexOf(name)))
                .toList());
    }

    /** Fills a text's numbered placeholders. */
    static String fill(String template, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(arguments.get(Integer.parseInt(matcher.group(1)))));
        }
        return matcher.appendTail(filled).toString();
    }
}
