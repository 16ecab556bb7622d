package io.github.wardyn.aws;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one collector found in one account and Region.
 *
 * @param key what was read, and where
 * @param facts unlinked, in no order
 * @param coverage what was read completely, and what was not
 */
public record CollectedPart(PartKey key, List<Fact> facts, List<Coverage.Entry> coverage) {
    public CollectedPart {
        facts = List.copyOf(facts);
        coverage = List.copyOf(coverage);
    }

    /** Adds what was found in the same place later; a list that has a gap in either stays incomplete. */
    CollectedPart with(CollectedPart later) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(later.facts);
        Map<FactType, Coverage.Entry> entries = new EnumMap<>(FactType.class);
        coverage.forEach(entry -> entries.put(entry.type(), entry));
        later.coverage.forEach(entry -> entries.merge(entry.type(), entry, (a, b) -> a.complete() ? b : a));
        return new CollectedPart(key, all, List.copyOf(entries.values()));
    }
}
