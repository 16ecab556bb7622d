package io.github.wardyn.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the rules as the policy sets them, and the instant of the snapshot; rules read them through a global
 * of that name.
 */
public interface Parameters {

    /** Gives an integer parameter of a rule. */
    long integer(String ruleId, String name);

    /** Gives a truth value; false where unset. */
    boolean truth(String ruleId, String name);

    /** Gives a text. */
    String text(String ruleId, String name);

    /** Gives a list of texts; empty where unset. */
    List<String> list(String ruleId, String name);

    /** Tells whether a tier of keys is lower than the one that a parameter names; false where the tier is not known. */
    boolean isWeaker(String ruleId, String name, @Nullable KeyType keyType);

    /** Tells whether tags carry the tag of a classification parameter with one of its sensitive values. */
    boolean classified(String ruleId, String name, Map<String, String> tags);

    /** Tells whether any of some tags are classified as sensitive. */
    default boolean anyClassified(String ruleId, String name, List<Map<String, String>> allTags) {
        return allTags.stream().anyMatch(tags -> classified(ruleId, name, tags));
    }

    /** Tells whether tags lack one of the keys that a list parameter names, or any tag at all where it names none. */
    boolean lacksTags(String ruleId, String name, Map<String, String> tags);

    /** Gives the instant that lies a number of hours, given by a parameter, before the snapshot. */
    default Instant hoursBefore(String ruleId, String name) {
        return takenAt().minus(Duration.ofHours(integer(ruleId, name)));
    }

    /** Tells whether one of some words is not in a list parameter. */
    default boolean anyOutside(String ruleId, String name, List<String> words) {
        return !list(ruleId, name).containsAll(words);
    }

    /** Tells whether an instant lies within a number of days, given by a parameter, after the snapshot was taken. */
    boolean withinDays(String ruleId, String name, Instant instant);

    /** Tells whether an instant lies more than a number of days, given by a parameter, before the snapshot. */
    boolean olderThanDays(String ruleId, String name, Instant instant);

    /** Gives the instant that the snapshot was taken at. */
    Instant takenAt();

    /** Gives the time from the snapshot to an instant; negative if it is past. */
    default Duration until(Instant instant) {
        return Duration.between(takenAt(), instant);
    }
}
