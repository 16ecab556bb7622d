package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a scan was run, which its evaluation does not know: who, where, how long, and compared with what.
 *
 * @param id tells one run from another, e.g. the pipeline's run number; empty where runs must give equal bytes
 * @param startedAt when the run began; null where runs must give equal bytes
 * @param endedAt when the run ended; null where runs must give equal bytes
 * @param exitCode what the program returns; null where it is not known yet
 * @param commandLine the words of the command, without secrets
 * @param principal ARN of whoever read the accounts; null where none was read
 * @param revision what was checked out; null outside of a repository
 * @param pipeline the pipeline's own variables that a format asks for, by name, e.g. {@code BUILD_DEFINITIONID}
 * @param baseline what the findings were compared with; null where nothing was given
 * @param history earlier nights, oldest first
 */
public record Run(
        String id,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer exitCode,
        List<String> commandLine,
        @Nullable String principal,
        @Nullable Revision revision,
        Map<String, String> pipeline,
        @Nullable Baseline baseline,
        List<Night> history) {

    /** Nothing is known of the run. */
    public static final Run NONE = new Run("", null, null, null, List.of(), null, null, Map.of(), null, List.of());

    /**
     * What was checked out when templates were read.
     *
     * @param repository address of the repository, https
     * @param commit the commit's id
     * @param branch the branch or tag; null where none is known
     */
    public record Revision(
            String repository, String commit, @Nullable String branch) {}

    /**
     * An earlier report that the findings were compared with.
     *
     * @param name the file's name
     * @param takenAt its instant
     * @param policy its policy, so that a change of policy explains a jump
     * @param counts findings by state
     */
    public record Baseline(String name, Instant takenAt, String policy, Map<BaselineState, Long> counts) {
        public Baseline {
            counts = Ordered.copyOf(counts);
        }
    }

    /**
     * The counts of an earlier night.
     *
     * @param takenAt its instant
     * @param fails findings that failed, by severity
     * @param unknown findings that could not be judged
     * @param waived findings that were accepted
     * @param fresh findings that the report it was compared with did not have; null where it was compared with none
     * @param resolved findings that only the report it was compared with had; null where it was compared with none
     */
    public record Night(
            Instant takenAt,
            Map<Severity, Long> fails,
            long unknown,
            long waived,
            @Nullable Long fresh,
            @Nullable Long resolved) {
        public Night {
            fails = Ordered.copyOf(fails);
        }
    }

    public Run {
        commandLine = List.copyOf(commandLine);
        pipeline = Ordered.copyOf(pipeline);
        history = List.copyOf(history);
    }
}
