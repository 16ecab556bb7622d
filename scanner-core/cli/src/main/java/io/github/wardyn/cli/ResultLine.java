package io.github.wardyn.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last line on standard error, for machines: {@code result=fail fails=12 unknown=3 exit=1}. */
final class ResultLine {

    private final ExitCode code;
    private final Map<String, String> values = new LinkedHashMap<>();

    ResultLine(ExitCode code) {
        this.code = code;
    }

    /** Adds a count, in the order of the calls. */
    ResultLine with(String name, long count) {
        return with(name, Long.toString(count));
    }

    /** Adds a word without spaces, in the order of the calls. */
    ResultLine with(String name, String value) {
        values.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("result=").append(code.result());
        values.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(value));
        return line.append(" exit=").append(code.number()).toString();
    }
}
