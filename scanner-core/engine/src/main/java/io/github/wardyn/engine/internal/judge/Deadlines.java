package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes when what is lost, from the instants of a snapshot and never from a clock. Of the paths that a rule names the
 * first that leads to an instant counts; {@code takenAt} stands for the snapshot itself, the latest possible start.
 */
final class Deadlines {

    private static final String TAKEN_AT = "takenAt";
    private static final String PLUS = " + ";

    private Deadlines() {}

    static @Nullable Deadline of(LinkedPart part, RuleProgram program, Fact subject) {
        DeadlineRule rule = program.definition().deadline();
        if (rule == null) {
            return null;
        }
        for (String from : rule.from()) {
            int add = from.indexOf(PLUS);
            String path = add < 0 ? from : from.substring(0, add);
            Duration plus = Duration.parse(add < 0 ? rule.plus() : from.substring(add + PLUS.length()));
            boolean estimated = path.equals(TAKEN_AT);
            Instant start = estimated ? part.takenAt() : earliest(part, subject, path);
            if (start != null) {
                return new Deadline(start.plus(plus), rule.lost(), estimated);
            }
        }
        return null;
    }

    private static @Nullable Instant earliest(LinkedPart part, Fact subject, String path) {
        Instant earliest = null;
        Optional<Need> need = Need.compile(subject.getClass(), path);
        if (need.isPresent()) {
            for (Seen seen : need.get().observe(part, subject)) {
                if (seen.value() instanceof Instant instant && (earliest == null || instant.isBefore(earliest))) {
                    earliest = instant;
                }
            }
        }
        return earliest;
    }
}
