package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.RuleDefinition;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the sentences of rules. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9._-]*)}");

    private final PolicyParameters parameters;

    Messages(PolicyParameters parameters) {
        this.parameters = parameters;
    }

    /** Gives what the placeholders of a rule's message stand for, in their order, each once. */
    List<String> arguments(RuleDefinition rule, Fact subject, List<Evidence> evidence) {
        return PLACEHOLDER
                .matcher(rule.message())
                .results()
                .map(result -> result.group(1))
                .distinct()
                .map(name -> value(rule, name, subject, evidence))
                .toList();
    }

    /** Fills a rule's message with its arguments. */
    static String fill(RuleDefinition rule, List<String> arguments) {
        List<String> names = PLACEHOLDER
                .matcher(rule.message())
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        return PLACEHOLDER
                .matcher(rule.message())
                .replaceAll(result -> Matcher.quoteReplacement(arguments.get(names.indexOf(result.group(1)))));
    }

    /** Fills a text that names parameters, such as an expected value. */
    String fillParameters(RuleDefinition rule, String text) {
        return PLACEHOLDER.matcher(text).replaceAll(result -> Matcher.quoteReplacement(parameter(rule, result)));
    }

    /** Says why a subject could not be judged, and how to mend it. */
    static String unknown(RuleDefinition rule, Fact subject, List<Gap> gaps) {
        Gap first = gaps.get(0);
        String other = first.resource().equals(subject.id().canonical()) ? "" : " of " + first.resource();
        return subject(subject.id()) + " could not be judged by " + rule.name() + ": " + first.path() + other
                + " is unknown, " + first.reason().words() + andMore(gaps) + ". " + remedies(gaps);
    }

    /** Says that not all subjects of a rule were listed, and how to mend it. */
    static String unlisted(RuleDefinition rule, List<Gap> gaps) {
        Gap first = gaps.get(0);
        return "Not every " + first.path() + " of " + first.resource() + " could be listed, so " + rule.name()
                + " could not judge all: " + first.reason().words() + andMore(gaps) + ". " + remedies(gaps);
    }

    private static String andMore(List<Gap> gaps) {
        return gaps.size() == 1 ? "" : " (and " + (gaps.size() - 1) + " more)";
    }

    private static String remedies(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.reason().remedy()).distinct().collect(Collectors.joining(" "));
    }

    /** Names a resource with where it is. */
    static String subject(ResourceId id) {
        String region = id.region().equals(Region.NONE) ? "" : ", " + id.region();
        return "\"" + id.name() + "\" (" + id.scope() + region + ")";
    }

    private String value(RuleDefinition rule, String name, Fact subject, List<Evidence> evidence) {
        return switch (name) {
            case "subject" -> subject(subject.id());
            case "observed" ->
                evidence.isEmpty() ? Evidence.NONE : evidence.get(0).observed();
            case "expected" ->
                evidence.isEmpty() ? "" : String.valueOf(evidence.get(0).expected());
            default -> {
                for (Evidence entry : evidence) {
                    if (entry.path().equals(name)) {
                        yield entry.observed();
                    }
                }
                String shown = parameters.shown(rule.id().value(), name);
                yield shown == null ? Evidence.NONE : shown;
            }
        };
    }

    private String parameter(RuleDefinition rule, MatchResult result) {
        String shown = parameters.shown(rule.id().value(), result.group(1));
        return shown == null ? result.group() : shown;
    }
}
