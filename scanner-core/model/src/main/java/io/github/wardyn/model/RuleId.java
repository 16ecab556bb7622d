package io.github.wardyn.model;

import java.util.regex.Pattern;

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

    @Override
    public String toString() {
        return value;
    }
}
