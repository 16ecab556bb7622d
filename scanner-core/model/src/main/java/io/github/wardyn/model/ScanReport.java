package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a scan says. Reporters are pure functions of it.
 *
 * @param tool name and version of the scanner
 * @param policy name of the policy
 * @param failOn severity from which a finding makes the scan fail; null for none
 * @param takenAt the instant of the earliest snapshot
 * @param asOf the instant that waivers were looked at
 * @param worlds the kinds of input
 * @param scopes accounts and roots that were judged, sorted
 * @param allowIncomplete whether the user accepts an incomplete scan
 * @param rules every rule that ran, by id
 * @param texts what readers need to know of them, by id
 * @param coverage what was read, and what could not be
 * @param problems inputs that could not be used, or look like mistakes, sorted
 * @param counts verdicts by rule, scope and Region, sorted; they sum to {@code summary}
 * @param summary verdicts in all
 * @param lossCalendar findings with a deadline by instant, then severity
 * @param waivers every waiver of the policy and of the scanned files, with what it matched
 * @param excerpts what was seen of each live resource that a finding is about, as JSON with one component a line,
 *     by canonical id
 * @param joins keys with all that needs them, global tables with their replicas, sorted; those that a finding touches
 * @param frameworks the control catalogues that readers are shown; empty for none
 * @param run how the scan was run
 * @param findings in order; may be many, and may be read from a file: iterate, do not collect. Those whose baseline state
 *     is {@code RESOLVED} or {@code NOT_OBSERVED} stand in an earlier report only, and no number here counts them
 */
public record ScanReport(
        String tool,
        String policy,
        @Nullable Severity failOn,
        Instant takenAt,
        Instant asOf,
        Set<World> worlds,
        List<Scope> scopes,
        boolean allowIncomplete,
        List<RuleDefinition> rules,
        List<RuleText> texts,
        Coverage coverage,
        List<Problem> problems,
        List<Count> counts,
        Map<Verdict, Long> summary,
        List<Loss> lossCalendar,
        List<WaiverUse> waivers,
        Map<String, String> excerpts,
        List<Join> joins,
        List<Framework> frameworks,
        Run run,
        Iterable<Finding> findings) {

    /**
     * Verdicts of one rule in one place.
     *
     * @param rule the rule
     * @param scope the account or root
     * @param region the Region
     * @param verdicts number of subjects by verdict; verdicts that nothing got are left out
     */
    public record Count(RuleId rule, Scope scope, Region region, Map<Verdict, Long> verdicts) {}

    /**
     * A line of the loss calendar.
     *
     * @param deadline when what is lost
     * @param severity of the finding
     * @param rule its rule
     * @param resource its subject
     * @param fingerprint the finding's
     */
    public record Loss(Deadline deadline, Severity severity, RuleId rule, ResourceRef resource, String fingerprint) {}

    /**
     * A waiver and what became of it.
     *
     * @param waiver the waiver
     * @param matched number of findings it matches
     * @param expired whether it no longer holds at {@code asOf}
     * @param expiresSoon whether it ends within 14 days of {@code asOf}
     */
    public record WaiverUse(Waiver waiver, long matched, boolean expired, boolean expiresSoon) {}

    public ScanReport {
        worlds = Ordered.copyOf(worlds);
        scopes = List.copyOf(scopes);
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
        counts = List.copyOf(counts);
        summary = Ordered.copyOf(summary);
        excerpts = Ordered.copyOf(excerpts);
        lossCalendar = List.copyOf(lossCalendar);
        waivers = List.copyOf(waivers);
        joins = List.copyOf(joins);
        frameworks = List.copyOf(frameworks);
    }

    /** Gives the number of verdicts of a kind. */
    public long count(Verdict verdict) {
        return summary.getOrDefault(verdict, 0L);
    }

    /** Gives the number of verdicts that say something, so without not-applicable. */
    public long judged() {
        return count(Verdict.FAIL) + count(Verdict.PASS) + count(Verdict.WAIVED) + count(Verdict.UNKNOWN);
    }

    /** Gives the number of lists and files that could not be read; what nobody asked to read does not count. */
    public long unread() {
        long files = problems.stream()
                .filter(problem -> problem.severity() == Problem.Level.ERROR)
                .count();
        long lists =
                coverage.entries().stream().filter(Coverage.Entry::isRefused).count();
        return files + lists;
    }
}
