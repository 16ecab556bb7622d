package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes when what is lost, from the instants of a snapshot and never from a clock. Of the paths that a rule names the
 * first that leads to an instant counts; {@code takenAt} stands for the snapshot itself, the latest possible start. An
 * instant that is only known to be no later makes an estimate as well.
 */
final class Deadlines {

    private static final String TAKEN_AT = "takenAt";
    private static final String PLUS = " + ";

    private final String lost;
    private final List<Start> starts;

    /**
     * Where to count from.
     *
     * @param path to the instant; null for the snapshot's own
     * @param plus how long from there
     */
    private record Start(@Nullable Need path, Duration plus) {}

    private Deadlines(String lost, List<Start> starts) {
        this.lost = lost;
        this.starts = List.copyOf(starts);
    }

    /** Compiles a deadline for one type of subject; paths that it does not have are left out. */
    static Deadlines compile(Class<? extends Fact> subject, DeadlineRule rule) {
        List<Start> starts = new ArrayList<>();
        for (String from : rule.from()) {
            int add = from.indexOf(PLUS);
            String path = add < 0 ? from : from.substring(0, add);
            Duration plus = Duration.parse(add < 0 ? rule.plus() : from.substring(add + PLUS.length()));
            if (path.equals(TAKEN_AT)) {
                starts.add(new Start(null, plus));
            } else {
                Optional<Need> need = Need.compile(subject, path);
                need.ifPresent(found -> starts.add(new Start(found, plus)));
            }
        }
        return new Deadlines(rule.lost(), starts);
    }

    /** Gives the deadline of a subject; null if nothing tells when it is. */
    @Nullable
    Deadline of(LinkedPart part, Fact subject) {
        for (Start start : starts) {
            Need path = start.path();
            if (path == null) {
                return new Deadline(part.takenAt().plus(start.plus()), lost, true);
            }
            Seen seen = earliest(part, subject, path);
            if (seen != null && seen.value() instanceof Instant instant) {
                return new Deadline(instant.plus(start.plus()), lost, seen.gap() != null);
            }
        }
        return null;
    }

    private static @Nullable Seen earliest(LinkedPart part, Fact subject, Need path) {
        Seen earliest = null;
        for (Seen seen : path.observe(part, subject)) {
            boolean earlier = seen.value() instanceof Instant instant
                    && (earliest == null || (earliest.value() instanceof Instant known && instant.isBefore(known)));
            earliest = earlier ? seen : earliest;
        }
        return earliest;
    }
}
