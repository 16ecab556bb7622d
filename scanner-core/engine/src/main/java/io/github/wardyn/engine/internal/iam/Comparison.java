package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.ArnPattern;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.UnknownReason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a condition operator compares, and how, apart from its Not form. */
enum Comparison {
    STRING_EQUALS("StringEquals", "StringNotEquals", Kind.TEXT, literally(String::equals)),
    STRING_EQUALS_IGNORE_CASE(
            "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", Kind.TEXT, literally(String::equalsIgnoreCase)),
    STRING_LIKE("StringLike", "StringNotLike", Kind.PATTERN, Wildcard::matches),
    ARN_EQUALS("ArnEquals", "ArnNotEquals", Kind.PATTERN, ArnPattern::matches),
    ARN_LIKE("ArnLike", "ArnNotLike", Kind.PATTERN, ArnPattern::matches),
    BINARY_EQUALS("BinaryEquals", null, Kind.TEXT, literally(String::equals)),
    BOOL("Bool", null, Kind.TEXT, literally(String::equalsIgnoreCase)),
    NULL("Null", null, Kind.TEXT, literally(String::equalsIgnoreCase)),
    NUMERIC_EQUALS("NumericEquals", "NumericNotEquals", Kind.NUMBER, number(sign -> sign == 0)),
    NUMERIC_LESS_THAN("NumericLessThan", null, Kind.NUMBER, number(sign -> sign < 0)),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", null, Kind.NUMBER, number(sign -> sign <= 0)),
    NUMERIC_GREATER_THAN("NumericGreaterThan", null, Kind.NUMBER, number(sign -> sign > 0)),
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", null, Kind.NUMBER, number(sign -> sign >= 0)),
    DATE_EQUALS("DateEquals", "DateNotEquals", Kind.DATE, date(sign -> sign == 0)),
    DATE_LESS_THAN("DateLessThan", null, Kind.DATE, date(sign -> sign < 0)),
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", null, Kind.DATE, date(sign -> sign <= 0)),
    DATE_GREATER_THAN("DateGreaterThan", null, Kind.DATE, date(sign -> sign > 0)),
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", null, Kind.DATE, date(sign -> sign >= 0)),
    IP_ADDRESS(
            "IpAddress",
            "NotIpAddress",
            Kind.ADDRESS,
            (range, address) -> AddressRange.parse(range).orElseThrow().contains(address));

    /** The form that the values in a policy take. */
    enum Kind {
        TEXT("", text -> true),
        PATTERN("", text -> true),
        NUMBER("number", text -> parseNumber(text).isPresent()),
        DATE("date", text -> PolicyDate.parse(text).isPresent()),
        ADDRESS("address range", text -> AddressRange.parse(text).isPresent());

        private final String noun;

        @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
        private final Predicate<String> accepts;

        Kind(String noun, Predicate<String> accepts) {
            this.noun = noun;
            this.accepts = accepts;
        }
    }

    final String positiveName;
    final @Nullable String negativeName;
    final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final BiPredicate<String, String> fits;

    Comparison(String positiveName, @Nullable String negativeName, Kind kind, BiPredicate<String, String> fits) {
        this.positiveName = positiveName;
        this.negativeName = negativeName;
        this.kind = kind;
        this.fits = fits;
    }

    /** Compares a value of the policy with one of the request. */
    Answer compare(String expected, String actual, Request request) {
        return PolicyVariables.resolve(expected, request)
                .test(text -> kind.accepts.test(text)
                        ? Answer.of(fits.test(text, actual))
                        : Answer.unknown(new UnknownReason.Unrecognized("the " + kind.noun + " " + expected)));
    }

    static Optional<BigDecimal> parseNumber(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BiPredicate<String, String> literally(BiPredicate<String, String> test) {
        return (expected, actual) -> test.test(Wildcard.unquote(expected), actual);
    }

    private static BiPredicate<String, String> number(IntPredicate sign) {
        return (expected, actual) -> parseNumber(actual)
                .map(value -> sign.test(value.compareTo(parseNumber(expected).orElseThrow())))
                .orElse(false);
    }

    private static BiPredicate<String, String> date(IntPredicate sign) {
        return (expected, actual) -> PolicyDate.parse(actual)
                .map(value ->
                        sign.test(value.compareTo(PolicyDate.parse(expected).orElseThrow())))
                .orElse(false);
    }
}
