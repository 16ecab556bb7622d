package io.github.wardyn.aws;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Questions to a snapshot. */
final class Facts {

    private Facts() {}

    static Stream<Fact> of(Snapshot snapshot) {
        return StreamSupport.stream(snapshot.parts().spliterator(), false).flatMap(part -> part.facts().stream());
    }

    static <T extends Fact> Stream<T> of(Snapshot snapshot, Class<T> type) {
        return of(snapshot).filter(type::isInstance).map(type::cast);
    }

    /** Gives facts by type and canonical id. */
    static Map<String, Fact> byId(Snapshot snapshot) {
        Map<String, Fact> facts = new TreeMap<>();
        of(snapshot).forEach(fact -> facts.put(key(fact), fact));
        return facts;
    }

    static String key(Fact fact) {
        return FactType.of(fact).typeName() + " " + fact.id().canonical();
    }

    /** Gives the texts of all reasons, of unknown components and of gaps in the coverage. */
    static SortedSet<String> reasons(Snapshot snapshot) {
        SortedSet<String> reasons = new TreeSet<>();
        of(snapshot).forEach(fact -> fact.unknowns().reasons().values().forEach(reason -> reasons.add(reason.text())));
        snapshot.header().coverage().entries().stream()
                .filter(entry -> !entry.complete())
                .map(Coverage.Entry::gap)
                .map(UnknownReason::text)
                .forEach(reasons::add);
        return reasons;
    }
}
