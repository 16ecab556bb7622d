package io.github.wardyn.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs to know of a rule; what a reader needs is its {@link RuleText}.
 *
 * @param id its code
 * @param name its name in kebab case, and its folder's
 * @param aliases earlier names and ids
 * @param title the compliant condition, resource first
 * @param family the folder above its own, e.g. {@code dax}
 * @param severity of a finding, unless a case of {@code severityCases} holds
 * @param severityCases cases in which a finding has another severity; the first that holds decides
 * @param subjects the types of fact that it judges
 * @param worlds the kinds of input that can show what it needs; elsewhere it is not applicable
 * @param scope conditions that must all hold; else the subject is out of scope
 * @param needs paths from the subject that must be known for a pass; one that begins with a capital names a derived
 *     fact about the subject, or a type of fact whose absence it concludes from
 * @param absence where absence counts; null where the rule concludes from none
 * @param parameters by name, with their defaults
 * @param message with placeholders in braces: subject, observed, expected, or a path
 * @param expected what the compliant value is, by evidence path, with {@code {parameter}} placeholders
 * @param deadline when what is lost; null where nothing is
 * @param follows names of rules whose finding on a related resource is the cause of this rule's
 * @param enabledByDefault whether the default policy runs it
 */
public record RuleDefinition(
        RuleId id,
        String name,
        List<String> aliases,
        String title,
        String family,
        Severity severity,
        List<SeverityCase> severityCases,
        List<FactType> subjects,
        Set<World> worlds,
        List<Condition> scope,
        List<String> needs,
        @Nullable Absence absence,
        Map<String, Parameter> parameters,
        String message,
        Map<String, String> expected,
        @Nullable DeadlineRule deadline,
        List<String> follows,
        boolean enabledByDefault) {

    /** Where the absence of a fact counts. */
    public enum Absence {
        /** Within one account and Region, or one template: the resource and its companion are declared together. */
        SCOPE,
        /** Only within a whole account: a template cannot show it. */
        ACCOUNT
    }

    /**
     * A condition on a path from the subject.
     *
     * @param path from the subject
     * @param is texts of which one must equal the value; empty where not asked
     * @param not texts of which none may equal the value; empty where not asked
     * @param present whether the path must lead to something; null where not asked
     */
    public record Condition(
            String path,
            List<String> is,
            List<String> not,
            @Nullable Boolean present) {
        public Condition {
            is = List.copyOf(is);
            not = List.copyOf(not);
        }
    }

    /** Another severity where a condition holds. */
    public record SeverityCase(Condition condition, Severity severity) {}

    /**
     * When what is lost.
     *
     * @param from paths from the subject to an instant, the first that leads to one counts; {@code takenAt} stands for
     *     the snapshot itself, the latest possible start, and makes the deadline an estimate. A path may say what to add
     *     in place of {@code plus}: {@code sseDescription.kmsMasterKey.unusableSince + P7D}
     * @param plus ISO 8601 duration to add, e.g. {@code PT24H}; {@code PT0S} for none
     * @param lost what is lost then, as a sentence
     */
    public record DeadlineRule(List<String> from, String plus, String lost) {}

    /**
     * A parameter that a policy may set.
     *
     * @param name its name in kebab case
     * @param type its type
     * @param defaultValue a Long, Boolean, String or list of Strings, as its type says; null where unset makes the rule
     *     not applicable
     * @param minimum least value of an integer; null for none
     * @param maximum greatest value of an integer; null for none
     * @param values allowed texts; empty for any
     * @param unit of an integer, e.g. {@code days}; null for none
     * @param why the reason for the default, as a sentence
     */
    public record Parameter(
            String name,
            Type type,
            @Nullable Object defaultValue,
            @Nullable Long minimum,
            @Nullable Long maximum,
            List<String> values,
            @Nullable String unit,
            String why) {

        /** What a parameter may hold. */
        public enum Type implements WireName {
            INTEGER("integer"),
            BOOLEAN("boolean"),
            STRING("string"),
            LIST("list"),
            CLASSIFICATION("classification");

            private final String wireName;

            Type(String wireName) {
                this.wireName = wireName;
            }

            @Override
            public String wireName() {
                return wireName;
            }
        }
    }

    public RuleDefinition {
        aliases = List.copyOf(aliases);
        severityCases = List.copyOf(severityCases);
        subjects = List.copyOf(subjects);
        worlds = Ordered.copyOf(worlds);
        scope = List.copyOf(scope);
        needs = List.copyOf(needs);
        parameters = Ordered.copyOf(parameters);
        expected = Ordered.copyOf(expected);
        follows = List.copyOf(follows);
    }
}
