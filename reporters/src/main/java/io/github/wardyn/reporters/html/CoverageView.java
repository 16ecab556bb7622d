package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.reporters.internal.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was read, and what could not be.
 *
 * @param gaps one a reason, those that cost most first
 * @param places one an account or root, sorted
 */
record CoverageView(List<Unread> gaps, List<PlaceRead> places) {

    private static final int NAMED = 6;

    /**
     * Something that could not be read.
     *
     * @param reason why
     * @param types the types of fact and the components that are missing for it
     * @param places where
     * @param findings number of findings that could not be judged for it
     */
    record Unread(UnknownReason reason, List<String> types, List<String> places, long findings) {

        String typesText() {
            return some(types);
        }

        String placesText() {
            return some(places);
        }
    }

    /**
     * An account or root that was to be read.
     *
     * @param scope the account or root
     * @param regions its Regions
     * @param complete number of lists that are complete
     * @param incomplete number of lists that are not
     */
    record PlaceRead(Scope scope, List<String> regions, long complete, long incomplete) {

        String regionsText() {
            return some(regions);
        }
    }

    static CoverageView of(ScanReport report, Tally tally) {
        Map<String, Collected> byReason = new TreeMap<>();
        tally.reasons().forEach((text, blind) -> {
            Collected collected = byReason.computeIfAbsent(text, key -> new Collected(blind.reason()));
            collected.findings = blind.findings();
            blind.paths().forEach(path -> collected.types.add(inWords(path)));
            collected.places.addAll(blind.places());
        });
        Map<Scope, List<Coverage.Entry>> byScope = new TreeMap<>();
        report.scopes().forEach(scope -> byScope.put(scope, new ArrayList<>()));
        for (Coverage.Entry entry : report.coverage().entries()) {
            byScope.computeIfAbsent(entry.scope(), key -> new ArrayList<>()).add(entry);
            UnknownReason gap = entry.gap();
            if (gap != null) {
                Collected collected = byReason.computeIfAbsent(gap.text(), key -> new Collected(gap));
                collected.types.add(TypeNames.of(entry.type()));
                collected.places.add((entry.scope() + " " + entry.region()).strip());
            }
        }
        List<Unread> gaps = byReason.values().stream()
                .map(Collected::view)
                .sorted((a, b) -> Long.compare(b.findings(), a.findings()))
                .toList();
        return new CoverageView(
                gaps,
                byScope.entrySet().stream()
                        .map(entry -> place(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Spells a type of fact as people read it; a component keeps its name. */
    private static String inWords(String path) {
        return FactType.find(path).map(TypeNames::of).orElse(path);
    }

    private static PlaceRead place(Scope scope, List<Coverage.Entry> entries) {
        TreeSet<String> regions = new TreeSet<>();
        entries.forEach(entry -> regions.add(entry.region().code()));
        regions.remove("");
        long complete = entries.stream().filter(Coverage.Entry::complete).count();
        return new PlaceRead(scope, List.copyOf(regions), complete, entries.size() - complete);
    }

    private static String some(List<String> names) {
        if (names.size() <= NAMED) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }

    private static final class Collected {
        private final UnknownReason reason;
        private final TreeSet<String> types = new TreeSet<>();
        private final TreeSet<String> places = new TreeSet<>();
        private long findings;

        Collected(UnknownReason reason) {
            this.reason = reason;
        }

        Unread view() {
            return new Unread(reason, List.copyOf(types), List.copyOf(places), findings);
        }
    }
}
