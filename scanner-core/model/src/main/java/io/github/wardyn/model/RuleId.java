package io.github.wardyn.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a rule: three letters and three digits. It is for ever; a retired one is never given again.
 *
 * @param value e.g. {@code DAX001}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}[0-9]{3}");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no rule id; it must be three capital letters and three digits");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Spelt out, as {@link #hashCode} is: the JVM would put them together at the first look-up, which costs a start 30 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId ruleId && value.equals(ruleId.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
