package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which failures follow from another that the report shows too, so that they can be folded under it. */
public final class Causes {

    private final Map<String, Long> followers = new HashMap<>();

    private Causes() {}

    public static Causes of(ScanReport report) {
        Causes causes = new Causes();
        for (Finding finding : report.findings()) {
            String cause = finding.cause();
            if (cause != null && isFail(finding)) {
                causes.followers.merge(cause, 1L, Long::sum);
            }
        }
        causes.keepShown(report);
        return causes;
    }

    private void keepShown(ScanReport report) {
        if (followers.isEmpty()) {
            return;
        }
        Set<String> shown = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (isFail(finding) && followers.containsKey(finding.fingerprint())) {
                shown.add(finding.fingerprint());
            }
        }
        followers.keySet().retainAll(shown);
    }

    private static boolean isFail(Finding finding) {
        return finding.isCurrent() && finding.verdict() == Verdict.FAIL;
    }

    /** Tells whether a failure follows from another that the report shows. */
    public boolean follows(Finding finding) {
        String cause = finding.cause();
        return cause != null && followers.containsKey(cause) && !cause.equals(finding.fingerprint());
    }

    /** Gives the number of failures that follow from this one. */
    public long followers(Finding finding) {
        return followers.getOrDefault(finding.fingerprint(), 0L);
    }
}
