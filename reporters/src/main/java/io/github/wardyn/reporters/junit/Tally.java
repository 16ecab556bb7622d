package io.github.wardyn.reporters.junit;

import io.github.wardyn.model.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the cases of a suite, which JUnit wants told before they come. */
final class Tally {

    private final Map<Verdict, Long> cases = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        cases.merge(verdict, 1L, Long::sum);
    }

    void add(Tally other) {
        other.cases.forEach((verdict, n) -> cases.merge(verdict, n, Long::sum));
    }

    @Nullable
    String[] attributes(String name, @Nullable String timestamp) {
        long tests = cases.values().stream().mapToLong(Long::longValue).sum();
        return new @Nullable String[] {
            "name",
            name,
            "tests",
            String.valueOf(tests),
            "failures",
            of(Verdict.FAIL),
            "errors",
            of(Verdict.UNKNOWN),
            "skipped",
            String.valueOf(cases.getOrDefault(Verdict.WAIVED, 0L) + cases.getOrDefault(Verdict.NOT_APPLICABLE, 0L)),
            "time",
            "0",
            "timestamp",
            timestamp
        };
    }

    private String of(Verdict verdict) {
        return String.valueOf(cases.getOrDefault(verdict, 0L));
    }
}
