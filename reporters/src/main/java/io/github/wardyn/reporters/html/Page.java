package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Words;
import java.time.Instant;
import java.util.List;

/**
 * All that the templates show.
 *
 * @param report the report
 * @param scanId tells this scan's report from others
 * @param tally what a walk over the findings counted
 * @param result what the scan comes to
 * @param losses the loss calendar
 * @param frameworks the frameworks
 * @param rules the rules
 * @param joins resources with those that hang on them
 * @param coverage what was read
 * @param waivers the waivers
 * @param trend the last nights
 */
record Page(
        ScanReport report,
        String scanId,
        Tally tally,
        Result result,
        LossCalendar losses,
        List<FrameworkView> frameworks,
        List<RuleView> rules,
        List<JoinView> joins,
        CoverageView coverage,
        WaiverView waivers,
        Trend trend) {

    static Page of(ScanReport report, Options options) {
        Tally tally = Tally.of(report, options);
        List<RuleView> rules = RuleView.of(report);
        return new Page(
                report,
                scanId(report),
                tally,
                Result.of(report, tally),
                LossCalendar.of(report),
                FrameworkView.of(report.frameworks(), rules),
                rules,
                JoinView.of(report, tally),
                CoverageView.of(report, tally),
                WaiverView.of(report),
                Trend.of(report, tally));
    }

    private static String scanId(ScanReport report) {
        return Fingerprints.shortHash(String.join(
                "\n",
                report.tool(),
                report.policy(),
                report.takenAt().toString(),
                report.asOf().toString(),
                report.run().id(),
                report.scopes().toString(),
                report.counts().toString()));
    }

    /** Gives what stands on top of each printed page. */
    String runningHead() {
        return "Wardyn - " + report.policy() + " - " + instant(report.takenAt()) + " - scan " + scanId;
    }

    /** Gives an instant; where the user wants reports without the time, says so. */
    String instant(Instant instant) {
        return Words.isLeftOut(instant) ? "left out (--deterministic)" : Words.minute(instant);
    }

    long count(Verdict verdict) {
        return report.summary().getOrDefault(verdict, 0L);
    }

    /** Gives e.g. {@code 3 more since 2026-10-27}; empty where no earlier night is known. */
    String deltaText(Verdict verdict) {
        Long delta = trend.delta(verdict);
        Run.Night before = trend.previous().orElse(null);
        if (delta == null || before == null) {
            return "";
        }
        String day = Words.minute(before.takenAt()).substring(0, 10);
        return delta == 0
                ? "as on " + day
                : Words.number(Math.abs(delta)) + (delta > 0 ? " more" : " fewer") + " since " + day;
    }

    long examined() {
        return report.summary().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Gives e.g. {@code 2 accounts, 1 root}. */
    String scopesText() {
        long accounts = report.scopes().stream().filter(Scope::isAccount).count();
        long roots = report.scopes().size() - accounts;
        String some = accounts > 0 || roots == 0 ? Words.count(accounts, "account") : "";
        return some + (accounts > 0 && roots > 0 ? ", " : "") + (roots > 0 ? Words.count(roots, "root") : "");
    }

    /** Gives the severities, worst first. */
    List<Severity> severities() {
        return List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);
    }

    /** Gives the rules that fail most gravely. */
    List<RuleView> worstRules() {
        return rules.stream()
                .filter(rule -> rule.verdicts().of(Verdict.FAIL) > 0)
                .limit(8)
                .toList();
    }

    /** Gives the share of a part in a whole, in percent, at least 1 where it is not nothing. */
    static long percent(long part, long whole) {
        return whole == 0 || part == 0 ? 0 : Math.max(1, Math.round(100.0 * part / whole));
    }
}
