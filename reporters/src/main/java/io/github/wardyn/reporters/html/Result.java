package io.github.wardyn.reporters.html;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Words;
import java.util.ArrayList;
import java.util.List;

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
        long unread = report.unread();
        String gate = report.failOn() == null ? "" : " at or above " + floor.wireName();
        if (fails > 0 && report.failOn() != null) {
            String rest = unknown + unread > 0 ? " It is also incomplete: " + missing(unknown, gate, unread) : "";
            return new Result("fail", "Fails", Words.count(fails, "finding") + gate + "." + rest);
        }
        if (report.judged() == 0) {
            return new Result("unknown", "Nothing was judged", "No rule met a subject, so this says nothing.");
        }
        if (unknown + unread > 0) {
            String accepted = report.allowIncomplete() ? " This was accepted with --allow-incomplete." : "";
            return new Result("unknown", "Incomplete", missing(unknown, gate, unread) + accepted);
        }
        if (fails > 0) {
            return new Result(
                    "waived", "Findings, no gate", Words.count(fails, "finding") + "; the policy fails on none.");
        }
        return new Result("pass", "Clean", "Nothing fails" + gate + ", and all that was asked for was read.");
    }

    /** Gives e.g. {@code 3 verdicts could not be given, and 1 list or file could not be read.} */
    private static String missing(long unknown, String gate, long unread) {
        List<String> parts = new ArrayList<>();
        if (unknown > 0) {
            parts.add(Words.count(unknown, "verdict") + gate + " could not be given");
        }
        if (unread > 0) {
            parts.add(
                    unread == 1
                            ? "1 list or file could not be read"
                            : Words.number(unread) + " lists or files could not be read");
        }
        return String.join(", and ", parts) + ".";
    }
}
