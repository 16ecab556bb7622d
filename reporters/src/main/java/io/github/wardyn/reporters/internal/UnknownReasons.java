package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why verdicts could not be given, and what would mend it; those that cost most verdicts first. */
public final class UnknownReasons {

    private static final int MOST = 1_000;
    private static final int NAMED = 6;

    private final Map<String, Reason> byRemedy = new HashMap<>();
    private long others;

    /** A reason with the verdicts that could not be given for it. */
    public static final class Reason {

        private final String kind;
        private final String remedy;
        private final TreeSet<RuleId> rules = new TreeSet<>();
        private long verdicts;

        private Reason(String kind, String remedy) {
            this.kind = kind;
            this.remedy = remedy;
        }

        /** Gives e.g. {@code 3 verdicts of BAK012, DDB001: not resolved}. */
        public String text() {
            String names = rules.stream().limit(NAMED).map(RuleId::value).collect(Collectors.joining(", "));
            String more = rules.size() > NAMED ? " and " + (rules.size() - NAMED) + " more" : "";
            return Words.count(verdicts, "verdict") + " of " + names + more + ": " + kind;
        }

        public String remedy() {
            return remedy;
        }
    }

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
        String remedy = gap == null ? "Scan again." : gap.reason().remedy();
        if (byRemedy.size() >= MOST && !byRemedy.containsKey(remedy)) {
            others++;
            return;
        }
        Reason reason = byRemedy.computeIfAbsent(
                remedy,
                key -> new Reason(gap == null ? finding.message() : gap.reason().kind(), key));
        reason.verdicts++;
        reason.rules.add(finding.rule());
    }

    /** Gives the first thousand reasons, those that cost most verdicts first. */
    public List<Reason> all() {
        return byRemedy.values().stream()
                .sorted(Comparator.comparingLong((Reason reason) -> -reason.verdicts)
                        .thenComparing(Reason::remedy))
                .toList();
    }

    /** Gives the number of verdicts whose reason is not among the first thousand. */
    public long others() {
        return others;
    }
}
