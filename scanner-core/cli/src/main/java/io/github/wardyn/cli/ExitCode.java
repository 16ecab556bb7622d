package io.github.wardyn.cli;

import java.util.Collection;
import java.util.Comparator;

/** What the process tells its caller, in order of precedence: the first that holds is the exit code. */
public enum ExitCode {
    /** The user or the system stopped the program. */
    INTERRUPTED(130, "interrupted"),
    /** A mistake of ours; the stack trace is on stderr. */
    INTERNAL_ERROR(4, "error"),
    /** Bad usage, policy or rule pack, or a report that could not be written. */
    INVALID(2, "invalid"),
    /** Findings at or above the policy's {@code fail-on}. */
    FINDINGS(1, "fail"),
    /** No such findings, but something could not be read or judged, or nothing was evaluated at all. */
    INCOMPLETE(3, "incomplete"),
    /** Everything was read and judged, and nothing is wrong. */
    CLEAN(0, "pass");

    private final int number;
    private final String result;

    ExitCode(int number, String result) {
        this.number = number;
        this.result = result;
    }

    /** Gives the number that the process exits with. */
    public int number() {
        return number;
    }

    /** Gives the word after {@code result=} in the last line on stderr. */
    public String result() {
        return result;
    }

    /** Gives the one of them that takes precedence; {@link #CLEAN} where there is none. */
    static ExitCode foremost(Collection<ExitCode> all) {
        return all.stream().min(Comparator.naturalOrder()).orElse(CLEAN);
    }
}
