package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single value, kept as the text that was written: {@code yes}, {@code 0777} and {@code 2012-10-17} stay words, and an
 * account id keeps its leading zero.
 *
 * @param text the text, without quotes and with escapes resolved
 * @param plain whether it was written without quotes: only then can it be a number, {@code true}, {@code false} or null
 * @param place where it stands
 * @param tag the YAML tag as written, if any
 */
public record ScalarNode(
        String text, boolean plain, Place place, @Nullable String tag) implements Node {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][+-]?[0-9]{1,3})?");

    /** Whether this is an unquoted {@code null}, {@code ~} or nothing at all. */
    public boolean isNull() {
        if (!plain || tag != null || text.length() > "null".length()) {
            return false;
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** The value of an unquoted {@code true} or {@code false}, as YAML 1.2 and JSON spell them; empty for other text. */
    public Optional<Boolean> asBoolean() {
        if (!plain) {
            return Optional.empty();
        }
        return switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The value of an unquoted decimal integer without leading zeros; empty for other text and beyond 64 bits. */
    public Optional<Long> asLong() {
        if (!plain || !INTEGER.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException beyond64Bits) {
            return Optional.empty();
        }
    }

    /** The value of an unquoted number as JSON spells it, up to 100 digits and a three digit exponent; else empty. */
    public Optional<BigDecimal> asDecimal() {
        return plain && DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public <T> T fold(
            Function<? super MappingNode, ? extends T> onMapping,
            Function<? super SequenceNode, ? extends T> onSequence,
            Function<? super ScalarNode, ? extends T> onScalar) {
        return onScalar.apply(this);
    }

    String quoted() {
        if (isNull()) {
            return "nothing";
        }
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
