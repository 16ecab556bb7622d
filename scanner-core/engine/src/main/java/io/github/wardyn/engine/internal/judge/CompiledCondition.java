package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.engine.internal.snapshot.ScalarText;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.RuleDefinition.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A condition of rule.yaml for one type of subject. */
final class CompiledCondition {

    private final Condition condition;
    private final Need need;

    private CompiledCondition(Condition condition, Need need) {
        this.condition = condition;
        this.need = need;
    }

    /** What a condition says of one subject. */
    enum Answer {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    static Optional<CompiledCondition> compile(Class<? extends Fact> subject, Condition condition) {
        return Need.compile(subject, condition.path()).map(need -> new CompiledCondition(condition, need));
    }

    Need need() {
        return need;
    }

    Answer ask(LinkedPart part, Fact subject) {
        List<String> values = new ArrayList<>();
        boolean unknown = false;
        boolean comparesTexts = !condition.is().isEmpty() || !condition.not().isEmpty();
        for (Seen seen : need.observe(part, subject)) {
            Object value = seen.value();
            if (value != null && !isEmpty(value)) {
                values.add(comparesTexts ? ScalarText.format(value) : "");
            }
            unknown |= seen.gap() != null;
        }
        if (unknown && values.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Boolean present = condition.present();
        boolean holds = (present == null || present == !values.isEmpty())
                && (condition.is().isEmpty() || values.stream().anyMatch(condition.is()::contains))
                && values.stream().noneMatch(condition.not()::contains);
        return holds ? Answer.HOLDS : Answer.FAILS;
    }

    List<Gap> gaps(LinkedPart part, Fact subject) {
        return need.gaps(part, subject);
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
