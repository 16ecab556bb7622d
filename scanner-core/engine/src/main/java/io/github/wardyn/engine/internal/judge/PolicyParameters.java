package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.KeyType;
import io.github.wardyn.model.Parameters;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.WireName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of all rules of a policy, and the instant of one snapshot. */
final class PolicyParameters implements Parameters {

    /** What a list that asks for nothing in particular is called. */
    private static final String ANY = "any";

    private final Instant takenAt;
    private final Map<String, Map<String, Object>> values = new HashMap<>();

    PolicyParameters(List<RuleProgram> programs, Instant takenAt) {
        this.takenAt = takenAt;
        for (RuleProgram program : programs) {
            RuleDefinition definition = program.definition();
            Map<String, Object> ofRule = new HashMap<>();
            definition.parameters().forEach((name, parameter) -> {
                Object value = program.setting().parameters().getOrDefault(name, parameter.defaultValue());
                if (value != null) {
                    ofRule.put(name, value);
                }
            });
            values.put(definition.id().value(), ofRule);
        }
    }

    @Override
    public long integer(String ruleId, String name) {
        return (Long) required(ruleId, name);
    }

    @Override
    public boolean truth(String ruleId, String name) {
        return Boolean.TRUE.equals(value(ruleId, name));
    }

    @Override
    public String text(String ruleId, String name) {
        return (String) required(ruleId, name);
    }

    @Override
    public List<String> list(String ruleId, String name) {
        Object value = value(ruleId, name);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    @Override
    public boolean isWeaker(String ruleId, String name, @Nullable KeyType keyType) {
        KeyType minimum = WireName.find(KeyType.class, text(ruleId, name)).orElseThrow();
        return keyType != null && keyType.compareTo(minimum) < 0;
    }

    @Override
    public boolean classified(String ruleId, String name, Map<String, String> tags) {
        Object value = value(ruleId, name);
        if (!(value instanceof Map<?, ?> classification)) {
            return false;
        }
        for (Map.Entry<?, ?> entry : classification.entrySet()) {
            String tag = tags.get((String) entry.getKey());
            if (tag != null && ((List<?>) entry.getValue()).contains(tag)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean lacksTags(String ruleId, String name, Map<String, String> tags) {
        List<String> required = list(ruleId, name);
        return required.isEmpty() ? tags.isEmpty() : !tags.keySet().containsAll(required);
    }

    @Override
    public boolean withinDays(String ruleId, String name, Instant instant) {
        Duration until = until(instant);
        return until.compareTo(Duration.ofDays(integer(ruleId, name))) <= 0;
    }

    @Override
    public boolean olderThanDays(String ruleId, String name, Instant instant) {
        return Duration.between(instant, takenAt).compareTo(Duration.ofDays(integer(ruleId, name))) > 0;
    }

    @Override
    public Instant takenAt() {
        return takenAt;
    }

    /** Tells whether every parameter of a rule has a value; a rule without one of its values is not applicable. */
    boolean areSet(RuleDefinition rule) {
        return rule.parameters().keySet().stream()
                .allMatch(name -> value(rule.id().value(), name) != null);
    }

    /** Gives a parameter as a message shows it; null where the rule has none of that name, or it is unset. */
    @Nullable
    String shown(String ruleId, String name) {
        Object value = value(ruleId, name);
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? ANY
                    : String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? null : value.toString();
    }

    private @Nullable Object value(String ruleId, String name) {
        return values.getOrDefault(ruleId, Map.of()).get(name);
    }

    private Object required(String ruleId, String name) {
        Object value = value(ruleId, name);
        if (value == null) {
            throw new IllegalStateException("rule " + ruleId + " has no parameter \"" + name + "\" with a value");
        }
        return value;
    }
}
