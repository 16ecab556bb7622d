package io.github.wardyn.engine.internal.backup;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.SelectionCondition;
import io.github.wardyn.model.TagCondition;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tests of a table's tags. Keys and values are case-sensitive; only {@code *} is a wildcard.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Conditions.html">Conditions</a>
 */
final class TagConditions {

    private static final String PREFIX = "aws:ResourceTag/";

    private TagConditions() {}

    /** Tells whether the table has the tag with that value. */
    static Answer holds(TagCondition condition, SelectedTable table) {
        return test(condition.key(), condition.value(), "StringEquals", table);
    }

    static Answer allHold(List<SelectionCondition> conditions, SelectedTable table) {
        Answer all = Answer.YES;
        for (SelectionCondition condition : conditions) {
            all = all.and(test(condition.key(), condition.value(), condition.operator(), table));
        }
        return all;
    }

    private static Answer test(
            @Nullable String key, @Nullable String value, @Nullable String operator, SelectedTable table) {
        if (key == null || value == null || operator == null) {
            return Answer.unknown(new UnknownReason.Unresolved("a condition of a backup selection"));
        }
        Map<String, String> tags = table.tags();
        if (tags == null) {
            return Answer.unknown(SelectionCoverage.reason(table.unknowns(), "tags"));
        }
        String name = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        String actual = tags.get(name);
        return switch (operator) {
            case "StringEquals" -> Answer.of(value.equals(actual));
            case "StringLike" -> Answer.of(actual != null && Wildcard.matchesStars(value, actual));
            case "StringNotEquals" -> actual == null ? untagged(name) : Answer.of(!value.equals(actual));
            case "StringNotLike" -> actual == null ? untagged(name) : Answer.of(!Wildcard.matchesStars(value, actual));
            default -> Answer.unknown(new UnknownReason.Unrecognized("the condition operator " + operator));
        };
    }

    /** The Not forms are documented for resources that have the tag, and not for those that lack it. */
    private static Answer untagged(String tag) {
        return Answer.unknown(
                new UnknownReason.NotCollected("whether AWS Backup takes tables that lack the tag " + tag));
    }
}
