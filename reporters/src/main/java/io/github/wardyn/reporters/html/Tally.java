package io.github.wardyn.reporters.html;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Redaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a first walk over the findings counts, before any of them is written. */
final class Tally {

    /** Number of findings that stand in the report as plain HTML. */
    static final int TOP = 500;

    private static final int MAX_REASONS = 500;

    private final Map<Verdict, Map<Severity, Long>> severities = new EnumMap<>(Verdict.class);
    private final Map<BaselineState, Long> states = new EnumMap<>(BaselineState.class);
    private final Map<String, Blind> reasons = new TreeMap<>();
    private final Map<String, Finding> worst = new HashMap<>();
    private final List<Finding> top = new ArrayList<>();
    private long grave;
    private long listed;

    /**
     * Findings that could not be judged for one reason.
     *
     * @param reason the reason
     * @param findings number of findings
     * @param paths what could not be seen, some of it
     * @param places accounts and Regions, some of them
     */
    record Blind(UnknownReason reason, long findings, Set<String> paths, Set<String> places) {

        private static final int NAMED = 50;

        Blind plus(Gap gap, ResourceId id, boolean anotherFinding) {
            add(paths, gap.path());
            add(places, (id.scope() + " " + id.region()).strip());
            return new Blind(reason, anotherFinding ? findings + 1 : findings, paths, places);
        }

        private static void add(Set<String> names, String name) {
            if (names.size() < NAMED) {
                names.add(name);
            }
        }
    }

    static Tally of(ScanReport report, Options options) {
        Tally tally = new Tally();
        Set<String> drawn = new HashSet<>();
        for (Join join : report.joins()) {
            drawn.add(join.hub().id().canonical());
            join.spokes().forEach(spoke -> drawn.add(spoke.resource().id().canonical()));
        }
        for (Finding finding : report.findings()) {
            if (options.lists(finding)) {
                tally.listed++;
            }
            if (finding.baseline() != null) {
                tally.states.merge(finding.baseline(), 1L, Long::sum);
            }
            if (finding.isCurrent()) {
                tally.add(finding, drawn);
            }
        }
        return tally;
    }

    private void add(Finding finding, Set<String> drawn) {
        severities
                .computeIfAbsent(finding.verdict(), verdict -> new EnumMap<>(Severity.class))
                .merge(finding.severity(), 1L, Long::sum);
        if (finding.verdict() == Verdict.FAIL && finding.severity().compareTo(Severity.HIGH) >= 0) {
            grave++;
            if (top.size() < TOP) {
                top.add(Redaction.of(finding));
            }
        }
        Set<String> counted = new HashSet<>();
        for (Gap gap : finding.gaps()) {
            String text = gap.reason().text();
            if (reasons.containsKey(text) || reasons.size() < MAX_REASONS) {
                Blind blind = reasons.getOrDefault(text, new Blind(gap.reason(), 0, new TreeSet<>(), new TreeSet<>()));
                reasons.put(text, blind.plus(gap, finding.resource().id(), counted.add(text)));
            }
        }
        String canonical = finding.resource().id().canonical();
        if (drawn.contains(canonical) && finding.verdict() != Verdict.PASS) {
            worst.merge(canonical, finding, Tally::worse);
        }
    }

    private static Finding worse(Finding a, Finding b) {
        boolean sooner = a.verdict() == b.verdict()
                ? a.severity().compareTo(b.severity()) >= 0
                : rank(a.verdict()) <= rank(b.verdict());
        return sooner ? a : b;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case FAIL -> 0;
            case UNKNOWN -> 1;
            case WAIVED -> 2;
            case PASS, NOT_APPLICABLE -> 3;
        };
    }

    long count(Verdict verdict, Severity severity) {
        return severities.getOrDefault(verdict, Map.of()).getOrDefault(severity, 0L);
    }

    /** Gives the number of findings of a verdict at or above a severity. */
    long atLeast(Verdict verdict, Severity floor) {
        return severities.getOrDefault(verdict, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(floor) >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long count(BaselineState state) {
        return states.getOrDefault(state, 0L);
    }

    /** Gives the number of fails of high severity and above. */
    long grave() {
        return grave;
    }

    /** Gives the number of findings that the report lists. */
    long listed() {
        return listed;
    }

    /** Gives the first fails of high severity and above. */
    List<Finding> top() {
        return top;
    }

    /** Gives why findings could not be judged, by the reason's text. */
    Map<String, Blind> reasons() {
        return reasons;
    }

    /** Gives the worst finding of a resource that a join shows. */
    @Nullable
    Finding worst(String canonical) {
        return worst.get(canonical);
    }
}
