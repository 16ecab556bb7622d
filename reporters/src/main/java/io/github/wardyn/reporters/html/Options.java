package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Verdict;

/**
 * What the user asked for.
 *
 * @param splitAssets whether the style sheet stands in a file of its own
 * @param includePasses whether passes and not-applicable verdicts are listed
 */
record Options(boolean splitAssets, boolean includePasses) {

    static Options of(ReportOutput output) {
        return new Options(
                output.option("html-assets").filter("split"::equals).isPresent(),
                output.option("html-include").filter("pass"::equals).isPresent());
    }

    /** Tells whether a finding is listed. */
    boolean lists(Finding finding) {
        return includePasses || (finding.verdict() != Verdict.PASS && finding.verdict() != Verdict.NOT_APPLICABLE);
    }
}
