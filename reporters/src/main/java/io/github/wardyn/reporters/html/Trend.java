package io.github.wardyn.reporters.html;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last nights, this scan included, as bars.
 *
 * @param nights oldest first
 * @param bars one a night
 * @param scale lines across, with their number
 */
record Trend(List<Run.Night> nights, List<Bar> bars, List<Line> scale) {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;

    private static final int LEFT = 48;
    private static final int TOP = 12;
    private static final int FLOOR = 168;
    private static final int SHOWN = 60;
    private static final int LABELS = 8;

    /**
     * One night.
     *
     * @param x left edge
     * @param width width
     * @param label the day; empty where there is no room
     * @param parts one a severity, from the floor up
     * @param unknownY height of the point for unknowns
     */
    record Bar(double x, double width, String label, List<Part> parts, double unknownY) {

        double middle() {
            return round(x + width / 2);
        }
    }

    /** A part of a bar. */
    record Part(Severity severity, double y, double height) {}

    /** A line across. */
    record Line(double y, long number) {}

    static Trend of(ScanReport report, Tally tally) {
        List<Run.Night> nights = new ArrayList<>(report.run().history());
        nights.removeIf(night -> !night.takenAt().isBefore(report.takenAt()));
        nights.add(night(report, tally));
        List<Run.Night> shown = List.copyOf(nights.subList(Math.max(0, nights.size() - SHOWN), nights.size()));
        long top = shown.stream()
                .mapToLong(night -> Math.max(total(night), night.unknown()))
                .max()
                .orElse(0);
        long ceiling = ceiling(top);
        double step = (WIDTH - LEFT - 8.0) / shown.size();
        List<Bar> bars = new ArrayList<>();
        int every = (shown.size() + LABELS - 1) / LABELS;
        for (int i = 0; i < shown.size(); i++) {
            boolean labelled = (shown.size() - 1 - i) % every == 0;
            bars.add(bar(shown.get(i), LEFT + i * step, Math.min(step, 64), ceiling, labelled));
        }
        List<Line> scale = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            scale.add(new Line(y(ceiling * i / 4, ceiling), ceiling * i / 4));
        }
        return new Trend(shown, bars, scale);
    }

    /** Gives the points of the line of unknowns. */
    String unknowns() {
        StringBuilder points = new StringBuilder();
        bars.forEach(bar ->
                points.append(bar.middle()).append(',').append(bar.unknownY()).append(' '));
        return points.toString().strip();
    }

    boolean hasHistory() {
        return nights.size() > 1;
    }

    /** Gives the nights, latest first, as the table shows them. */
    List<Run.Night> latestFirst() {
        List<Run.Night> reversed = new ArrayList<>(nights);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Gives the night before this scan; empty where none is known. */
    Optional<Run.Night> previous() {
        return hasHistory() ? Optional.of(nights.get(nights.size() - 2)) : Optional.empty();
    }

    /** Gives how many more fails, unknowns or waived findings there are than the night before; null where not known. */
    @Nullable
    Long delta(Verdict verdict) {
        if (!hasHistory()) {
            return null;
        }
        Run.Night now = nights.get(nights.size() - 1);
        Run.Night before = nights.get(nights.size() - 2);
        return switch (verdict) {
            case FAIL -> total(now) - total(before);
            case UNKNOWN -> now.unknown() - before.unknown();
            case WAIVED -> now.waived() - before.waived();
            case PASS, NOT_APPLICABLE -> null;
        };
    }

    /** Gives a number of a night, which is a dash where it was compared with nothing. */
    static String orDash(@Nullable Long number) {
        return number == null ? "\u2013" : Words.number(number);
    }

    static long total(Run.Night night) {
        return night.fails().values().stream().mapToLong(Long::longValue).sum();
    }

    private static Run.Night night(ScanReport report, Tally tally) {
        boolean compared = report.run().baseline() != null;
        Map<Severity, Long> fails = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            fails.put(severity, tally.count(Verdict.FAIL, severity));
        }
        return new Run.Night(
                report.takenAt(),
                fails,
                report.summary().getOrDefault(Verdict.UNKNOWN, 0L),
                report.summary().getOrDefault(Verdict.WAIVED, 0L),
                compared ? tally.count(BaselineState.NEW) : null,
                compared ? tally.count(BaselineState.RESOLVED) : null);
    }

    private static Bar bar(Run.Night night, double x, double step, long ceiling, boolean labelled) {
        List<Part> parts = new ArrayList<>();
        long below = 0;
        Severity[] severities = Severity.values();
        for (int i = severities.length - 1; i >= 0; i--) {
            long count = night.fails().getOrDefault(severities[i], 0L);
            if (count > 0) {
                double top = y(below + count, ceiling);
                parts.add(new Part(severities[i], top, round(y(below, ceiling) - top)));
                below += count;
            }
        }
        String label = labelled ? Words.minute(night.takenAt()).substring(5, 10) : "";
        return new Bar(round(x + step * 0.15), round(step * 0.7), label, parts, y(night.unknown(), ceiling));
    }

    private static double y(long count, long ceiling) {
        return round(FLOOR - (FLOOR - TOP) * (double) count / ceiling);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Gives the least of 4, 8, 12, 16, 20, 24, 32, 40, 60, 80 … that is not below the number, so that quarters are whole. */
    private static long ceiling(long number) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {4, 6, 8, 10, 12, 16, 20, 24, 32}) {
                if (step * ten >= number && step * ten % 4 == 0) {
                    return step * ten;
                }
            }
        }
    }
}
