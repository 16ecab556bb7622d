package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Problem;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;

/**
 * What the scan comes to.
 *
 * @param icon name of its sign
 * @param word one word
 * @param sentence what it rests on
 */
record Result(String icon, String word, String sentence) {

    static Result of(ScanReport report, Tally tally) {
        Severity floor = report.failOn() == null ? Severity.INFO : report.failOn();
        long fails = tally.atLeast(Verdict.FAIL, floor);
        long unknown = tally.atLeast(Verdict.UNKNOWN, floor);
        long unread = unread(report);
        String gate = report.failOn() == null ? "" : " at or above " + floor.wireName();
        String incomplete = Words.count(unknown, "verdict") + gate + " could not be given, and "
                + Words.count(unread, "list") + " of resources could not be read in full.";
        if (fails > 0 && report.failOn() != null) {
            String rest = unknown + unread > 0 ? " It is also incomplete: " + incomplete : "";
            return new Result("fail", "Fails", Words.count(fails, "finding") + gate + "." + rest);
        }
        if (evaluated(report) == 0) {
            return new Result("unknown", "Nothing was judged", "No rule met a subject, so this says nothing.");
        }
        if (unknown + unread > 0) {
            String accepted = report.allowIncomplete() ? " This was accepted with --allow-incomplete." : "";
            return new Result("unknown", "Incomplete", incomplete + accepted);
        }
        if (fails > 0) {
            return new Result(
                    "waived", "Findings, no gate", Words.count(fails, "finding") + "; the policy fails on none.");
        }
        return new Result("pass", "Clean", "Nothing fails" + gate + ", and all that was asked for was read.");
    }

    private static long unread(ScanReport report) {
        return report.coverage().entries().stream()
                        .filter(entry -> !entry.complete())
                        .count()
                + report.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Level.ERROR)
                        .count();
    }

    private static long evaluated(ScanReport report) {
        return report.summary().values().stream().mapToLong(Long::longValue).sum();
    }
}
