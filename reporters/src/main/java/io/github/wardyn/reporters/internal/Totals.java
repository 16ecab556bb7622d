package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What one reading of a report's findings counts. */
public final class Totals {

    /** What a scan came to. */
    public enum Outcome {
        FAIL,
        INCOMPLETE,
        PASS
    }

    private final ScanReport report;
    private final Map<Severity, Long> fails = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> unknowns = new EnumMap<>(Severity.class);
    private final Map<BaselineState, Long> states = new EnumMap<>(BaselineState.class);
    private long following;

    private Totals(ScanReport report) {
        this.report = report;
    }

    public static Totals of(ScanReport report) {
        Totals totals = new Totals(report);
        for (Finding finding : report.findings()) {
            totals.add(finding);
        }
        return totals;
    }

    private void add(Finding finding) {
        BaselineState state = finding.baseline();
        if (state != null) {
            states.merge(state, 1L, Long::sum);
        }
        if (!finding.isCurrent()) {
            return;
        }
        if (finding.verdict() == Verdict.FAIL) {
            fails.merge(finding.severity(), 1L, Long::sum);
            following += finding.cause() == null ? 0 : 1;
        } else if (finding.verdict() == Verdict.UNKNOWN) {
            unknowns.merge(finding.severity(), 1L, Long::sum);
        }
    }

    /** Gives the verdicts of a kind, also those that are only counted. */
    public long of(Verdict verdict) {
        return report.summary().getOrDefault(verdict, 0L);
    }

    /** Gives the findings that fail, by severity. */
    public long fails(Severity severity) {
        return fails.getOrDefault(severity, 0L);
    }

    /** Gives the findings that fail because another does. */
    public long following() {
        return following;
    }

    /** Gives the findings by how they compare with the earlier report; empty where none was given. */
    public Map<BaselineState, Long> states() {
        return Collections.unmodifiableMap(states);
    }

    /** Gives the number of verdicts that say something, so without not-applicable. */
    public long judged() {
        return report.judged();
    }

    /** Tells whether something could not be read or judged, or nothing was there to be judged. */
    public boolean isIncomplete() {
        Severity failOn = report.failOn();
        return atLeast(unknowns, failOn == null ? Severity.INFO : failOn) || judged() == 0 || report.unread() > 0;
    }

    public Outcome outcome() {
        Severity failOn = report.failOn();
        if (failOn != null && atLeast(fails, failOn)) {
            return Outcome.FAIL;
        }
        return isIncomplete() ? Outcome.INCOMPLETE : Outcome.PASS;
    }

    private static boolean atLeast(Map<Severity, Long> counts, Severity floor) {
        return counts.keySet().stream().anyMatch(severity -> severity.compareTo(floor) >= 0);
    }
}
