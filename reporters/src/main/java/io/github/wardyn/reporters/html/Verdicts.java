package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** Numbers of subjects by verdict. */
record Verdicts(Map<Verdict, Long> counts) {

    static final Verdicts NONE = new Verdicts(Map.of());

    Verdicts plus(Map<Verdict, Long> more) {
        Map<Verdict, Long> sum = new EnumMap<>(Verdict.class);
        sum.putAll(counts);
        more.forEach((verdict, count) -> sum.merge(verdict, count, Long::sum));
        return new Verdicts(sum);
    }

    long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Gives the verdict that stands for all of them: one fail fails, and what is unknown is never a pass. */
    Verdict worst() {
        for (Verdict verdict : new Verdict[] {Verdict.FAIL, Verdict.UNKNOWN, Verdict.WAIVED, Verdict.PASS}) {
            if (of(verdict) > 0) {
                return verdict;
            }
        }
        return Verdict.NOT_APPLICABLE;
    }
}
