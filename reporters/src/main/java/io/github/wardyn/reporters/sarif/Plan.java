package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;

/**
 * Which findings stand in which run. GitHub takes 25,000 results a run; more are split into runs by fingerprint, so that
 * a finding stays in its run, and its alert open, whatever else comes and goes.
 */
final class Plan {

    static final int MOST_RESULTS_OF_A_RUN = 25_000;

    private static final int HEX = 16;

    private final Profile profile;
    private final boolean showsUnknowns;
    private final long limit;
    private final long[] byDigit = new long[HEX];
    private long selected;
    private final int parts;
    private boolean waived;

    /**
     * @param showsUnknowns whether what could not be judged is a result for those who see nothing but results
     */
    Plan(Profile profile, boolean showsUnknowns, long limit, ScanReport report) {
        this.profile = profile;
        this.showsUnknowns = showsUnknowns && profile != Profile.FULL;
        this.limit = limit;
        for (Finding finding : report.findings()) {
            if (selects(finding)) {
                add(finding);
            }
        }
        this.parts = fewestParts();
    }

    private void add(Finding finding) {
        waived |= finding.waiver() != null;
        if (selected++ < limit) {
            byDigit[digit(finding)]++;
        }
    }

    private int fewestParts() {
        int count = 1;
        while (count < HEX && largest(count) > MOST_RESULTS_OF_A_RUN) {
            count *= 2;
        }
        return count;
    }

    /** Gives the number of runs: 1, 2, 4, 8 or 16. */
    int parts() {
        return parts;
    }

    private long largest(int count) {
        long[] sizes = new long[count];
        for (int digit = 0; digit < HEX; digit++) {
            sizes[digit * count / HEX] += byDigit[digit];
        }
        long largest = 0;
        for (long size : sizes) {
            largest = Math.max(largest, size);
        }
        return largest;
    }

    /** Tells which run a finding stands in, from 0. */
    int part(Finding finding) {
        return digit(finding) * parts / HEX;
    }

    boolean selects(Finding finding) {
        return profile.selects(finding) || isNote(finding);
    }

    /** Tells whether a finding is an unknown that is written as a result of level note. */
    boolean isNote(Finding finding) {
        return showsUnknowns && finding.verdict() == Verdict.UNKNOWN && finding.isCurrent();
    }

    Profile profile() {
        return profile;
    }

    /** Gives the number of findings that may be written, worst first. */
    long limit() {
        return limit;
    }

    /** Gives the number of findings that are over the limit. */
    long overLimit() {
        return Math.max(0, selected - limit);
    }

    /** Tells whether results say by whom they are accepted; then all do, as consumers expect. */
    boolean hasSuppressions() {
        return waived && profile == Profile.FULL;
    }

    private static int digit(Finding finding) {
        return Math.max(0, Character.digit(finding.fingerprint().charAt(0), HEX));
    }
}
