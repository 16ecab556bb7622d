package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport.Count;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts verdicts by rule, scope and Region. */
final class Counts {

    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::rule).thenComparing(Count::scope).thenComparing(Count::region);

    private final Map<Key, Map<Verdict, Long>> counts = new HashMap<>();

    /** One place of one rule. */
    private record Key(RuleId rule, Scope scope, Region region) {}

    void add(RuleId rule, ResourceId subject, Verdict verdict) {
        verdicts(new Key(rule, subject.scope(), subject.region())).merge(verdict, 1L, Long::sum);
    }

    void addAll(Counts others) {
        others.counts.forEach((key, numbers) ->
                numbers.forEach((verdict, number) -> verdicts(key).merge(verdict, number, Long::sum)));
    }

    /** Gives the counts, sorted, without what is zero. */
    List<Count> toList() {
        return counts.entrySet().stream()
                .map(entry -> new Count(
                        entry.getKey().rule(),
                        entry.getKey().scope(),
                        entry.getKey().region(),
                        entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** Gives the sums over all rules and places, without what is zero. */
    Map<Verdict, Long> summary() {
        Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
        counts.values()
                .forEach(numbers -> numbers.forEach((verdict, number) -> summary.merge(verdict, number, Long::sum)));
        return summary;
    }

    private Map<Verdict, Long> verdicts(Key key) {
        return counts.computeIfAbsent(key, absent -> new EnumMap<>(Verdict.class));
    }
}
