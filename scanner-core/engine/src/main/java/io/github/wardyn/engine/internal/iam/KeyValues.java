package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.ArnPattern;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.UnknownReason;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The values of one condition key that a caller can bring about and that may make a difference to some conditions. */
final class KeyValues {

    private static final List<String> ADDRESSES =
            List.of("198.18.0.1", "203.0.113.77", "8.8.4.4", "2001:db8::77", "2600::77");

    private KeyValues() {}

    static List<ContextValue> of(String key, List<Condition> conditions, Caller caller, Circumstances circumstances) {
        ContextValue known =
                circumstances.given().getOrDefault(key, caller.given().get(key));
        if (known != null) {
            return List.of(known);
        }
        KeyKind kind = KeyKind.of(key);
        if (caller.free().contains(kind)) {
            return values(conditions.stream().flatMap(KeyValues::examples), conditions);
        }
        if (caller.foreign().contains(kind)) {
            return values(foreignExamples(kind, conditions, caller), conditions);
        }
        return List.of(new ContextValue.Unjudged(
                kind == KeyKind.UNRECOGNISED
                        ? new UnknownReason.Unrecognized("the condition key " + key)
                        : new UnknownReason.NotCollected(key + " of requests")));
    }

    private static List<ContextValue> values(Stream<String> examples, List<Condition> conditions) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(Mentions.FRESH);
        examples.forEach(texts::add);
        List<ContextValue> values = new ArrayList<>();
        texts.forEach(text -> values.add(ContextValue.of(text)));
        if (conditions.stream().anyMatch(KeyValues::comparesSets)) {
            values.add(new ContextValue.Present(List.copyOf(texts)));
            values.add(new ContextValue.Present(texts.stream().skip(1).toList()));
        }
        values.add(ContextValue.ABSENT);
        return values;
    }

    private static boolean comparesSets(Condition condition) {
        return condition.operator().quantifier() != ConditionOperator.Quantifier.NONE;
    }

    /** Gives values on both sides of each border that the condition draws. */
    private static Stream<String> examples(Condition condition) {
        Comparison comparison = condition.operator().comparison();
        if (comparison == Comparison.BOOL) {
            return Stream.of("true", "false");
        }
        return condition.values().stream().flatMap(value -> switch (comparison.kind) {
            case TEXT -> Stream.of(value);
            case PATTERN -> Stream.of(Wildcard.example(value, Mentions.FRESH));
            case NUMBER ->
                Comparison.parseNumber(value).stream()
                        .flatMap(number -> Stream.of(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE)
                                .map(number::add))
                        .map(BigDecimal::toPlainString);
            case DATE ->
                PolicyDate.parse(value).stream()
                        .flatMap(date -> Stream.of(-1, 0, 1).map(days -> date.plus(Duration.ofDays(days))))
                        .map(Object::toString);
            case ADDRESS -> Stream.concat(Stream.of(value.split("/", 2)[0]), ADDRESSES.stream());
        });
    }

    /** Gives the values that match a condition although they belong to somebody else. */
    private static Stream<String> foreignExamples(KeyKind kind, List<Condition> conditions, Caller caller) {
        if (kind == KeyKind.ADDRESS) {
            return ADDRESSES.stream().filter(address -> isElsewhere(address, conditions));
        }
        Stream<String> patterns = conditions.stream()
                .filter(condition -> condition.operator().comparison().kind == Comparison.Kind.PATTERN)
                .flatMap(condition -> condition.values().stream());
        return switch (kind) {
            case ORGANIZATION -> Stream.of(Mentions.FRESH_ORGANIZATION, Mentions.FRESH_ORGANIZATION + "/r-wardyn/");
            case IDENTITY ->
                patterns.filter(pattern -> pattern.startsWith("*"))
                        .map(pattern -> Wildcard.example(pattern, Mentions.FRESH));
            default -> Stream.concat(originNames(caller), patterns.flatMap(pattern -> foreignArn(pattern, caller)));
        };
    }

    private static Stream<String> originNames(Caller caller) {
        return Stream.of("vpc-wardyn", "vpce-wardyn", Mentions.FRESH_ORGANIZATION, String.valueOf(caller.account()));
    }

    /** An ARN pattern that leaves the account open, or whose ARNs have none and that leaves the name open. */
    private static Stream<String> foreignArn(String pattern, Caller caller) {
        String[] parts = ArnPattern.parts(pattern);
        String account = String.valueOf(caller.account());
        boolean open = Wildcard.isIn(parts[4]) ? Wildcard.matches(parts[4], account) : parts[4].isEmpty();
        if (!open || (parts[4].isEmpty() && !Wildcard.isIn(parts[5]))) {
            return Stream.empty();
        }
        parts[4] = parts[4].isEmpty() ? "" : account;
        return Stream.of(Wildcard.example(String.join(":", parts), Mentions.FRESH));
    }

    private static boolean isElsewhere(String address, List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.values().stream())
                .flatMap(value -> AddressRange.parse(value).stream())
                .noneMatch(range -> !range.isWide() && range.contains(address));
    }
}
