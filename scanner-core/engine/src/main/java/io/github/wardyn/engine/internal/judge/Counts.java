package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport.Count;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts verdicts by rule, scope and Region. */
final class Counts {

    /** In order; one map in another, since a key of three parts would be made, hashed and compared for every verdict. */
    private final Map<RuleId, Map<Scope, Map<Region, Map<Verdict, Long>>>> counts = new TreeMap<>();

    void add(RuleId rule, ResourceId subject, Verdict verdict) {
        verdicts(rule, subject.scope(), subject.region()).merge(verdict, 1L, Long::sum);
    }

    void addAll(Counts others) {
        others.toList()
                .forEach(count -> count.verdicts()
                        .forEach((verdict, number) -> verdicts(count.rule(), count.scope(), count.region())
                                .merge(verdict, number, Long::sum)));
    }

    /** Gives the counts, sorted, without what is zero. */
    List<Count> toList() {
        List<Count> list = new ArrayList<>();
        counts.forEach((rule, scopes) -> scopes.forEach((scope, regions) ->
                regions.forEach((region, verdicts) -> list.add(new Count(rule, scope, region, verdicts)))));
        return list;
    }

    /** Gives the sums over all rules and places, without what is zero. */
    Map<Verdict, Long> summary() {
        Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
        toList().forEach(count ->
                count.verdicts().forEach((verdict, number) -> summary.merge(verdict, number, Long::sum)));
        return summary;
    }

    private Map<Verdict, Long> verdicts(RuleId rule, Scope scope, Region region) {
        return counts.computeIfAbsent(rule, absent -> new TreeMap<>())
                .computeIfAbsent(scope, absent -> new TreeMap<>())
                .computeIfAbsent(region, absent -> new EnumMap<>(Verdict.class));
    }
}
