package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What could not be judged, counted by rule and reason. */
public final class UnknownReasons {

    /** Why a rule could not judge, and what would mend it. */
    public record Reason(RuleId rule, String text, String remedy) {}

    private static final int MOST = 1_000;

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::rule).thenComparing(Reason::text);

    private final Map<Reason, Long> counts = new TreeMap<>(ORDER);
    private long others;

    private UnknownReasons() {}

    public static UnknownReasons of(ScanReport report) {
        UnknownReasons reasons = new UnknownReasons();
        for (Finding finding : report.findings()) {
            if (finding.isCurrent() && finding.verdict() == Verdict.UNKNOWN) {
                reasons.add(finding);
            }
        }
        return reasons;
    }

    private void add(Finding finding) {
        Gap gap = finding.gaps().isEmpty() ? null : finding.gaps().get(0);
        Reason reason = gap == null
                ? new Reason(finding.rule(), finding.message(), "Scan again.")
                : new Reason(finding.rule(), gap.reason().text(), gap.reason().remedy());
        if (counts.size() < MOST || counts.containsKey(reason)) {
            counts.merge(reason, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** Gives the number of resources by rule and reason; the first thousand. */
    public Map<Reason, Long> counts() {
        return counts;
    }

    /** Gives the number of resources whose reason is not among the first thousand. */
    public long others() {
        return others;
    }
}
