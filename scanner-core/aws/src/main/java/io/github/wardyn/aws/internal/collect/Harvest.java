package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one source finds in one account and Region. Filled by many threads. */
public final class Harvest {

    private final List<Fact> facts = new ArrayList<>();
    private final Map<FactType, UnknownReason> gaps = new EnumMap<>(FactType.class);
    private boolean passing;

    synchronized void add(Fact fact) {
        facts.add(fact);
    }

    /** Of several reasons the first by its text stays, so that the result does not depend on the order of calls. */
    synchronized void gap(FactType type, UnknownReason reason) {
        gaps.merge(type, reason, UnknownReason::first);
    }

    /** Remembers that something failed that may succeed at another time. */
    public synchronized void passing() {
        passing = true;
    }

    /** Tells whether something failed that may succeed at another time. */
    public synchronized boolean mayDoBetter() {
        return passing;
    }

    /** Gives what was found, in no order. */
    public synchronized List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Gives the coverage of a source's types of facts. */
    public synchronized List<Coverage.Entry> coverage(Site site, Set<FactType> types) {
        return types.stream()
                .map(type -> new Coverage.Entry(type, site.scope(), site.region(), gaps.get(type)))
                .toList();
    }
}
