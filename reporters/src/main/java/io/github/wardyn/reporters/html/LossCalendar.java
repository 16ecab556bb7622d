package io.github.wardyn.reporters.html;

import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.ScanReport.Loss;
import io.github.wardyn.reporters.internal.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is lost when, soonest first, in spans from the instant of the scan.
 *
 * @param takenAt the instant of the scan
 * @param spans the spans, soonest first, the empty ones included
 * @param titles the rules' titles
 */
record LossCalendar(Instant takenAt, List<Span> spans, Map<RuleId, String> titles) {

    /** Number of losses that are listed in one span. */
    static final int LISTED = 100;

    /**
     * A span of time.
     *
     * @param id a word for anchors and styles
     * @param label what readers call it
     * @param losses the losses in it, soonest first
     */
    record Span(String id, String label, List<Loss> losses) {

        /** Gives those that are listed. */
        List<Loss> listed() {
            return losses.subList(0, Math.min(LISTED, losses.size()));
        }

        int left() {
            return losses.size() - listed().size();
        }
    }

    static LossCalendar of(ScanReport report) {
        Instant now = report.takenAt();
        List<Span> spans = new ArrayList<>();
        List<Loss> rest = report.lossCalendar().stream()
                .sorted((a, b) -> a.deadline().at().compareTo(b.deadline().at()))
                .toList();
        rest = cut(spans, rest, "past", "Already past", now);
        rest = cut(spans, rest, "day", "Within 24 hours", now.plus(Duration.ofHours(24)));
        rest = cut(spans, rest, "week", "Within 7 days", now.plus(Duration.ofDays(7)));
        rest = cut(spans, rest, "month", "Within 30 days", now.plus(Duration.ofDays(30)));
        spans.add(new Span("later", "Later than 30 days", rest));
        Map<RuleId, String> titles = new HashMap<>();
        report.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
        return new LossCalendar(now, List.copyOf(spans), titles);
    }

    private static List<Loss> cut(List<Span> spans, List<Loss> losses, String id, String label, Instant end) {
        int size = 0;
        while (size < losses.size() && !losses.get(size).deadline().at().isAfter(end)) {
            size++;
        }
        spans.add(new Span(id, label, losses.subList(0, size)));
        return losses.subList(size, losses.size());
    }

    int total() {
        return spans.stream().mapToInt(span -> span.losses().size()).sum();
    }

    /** Gives the soonest loss that is still ahead; where all are past, the latest of them is no longer avoidable. */
    Optional<Loss> soonest() {
        return spans.stream().skip(1).flatMap(span -> span.losses().stream()).findFirst();
    }

    /** Gives those that come after the soonest. */
    List<Loss> next(int size) {
        return spans.stream()
                .skip(1)
                .flatMap(span -> span.losses().stream())
                .skip(1)
                .limit(size)
                .toList();
    }

    Span past() {
        return spans.get(0);
    }

    String title(Loss loss) {
        return titles.getOrDefault(loss.rule(), "");
    }

    String from(Loss loss) {
        return Spans.from(takenAt, loss.deadline().at());
    }
}
