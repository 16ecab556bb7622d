package io.github.wardyn.cli;

import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.engine.SnapshotHistory;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code scan} and {@code live} have in common: facts in, reports and an exit code out. */
final class Judging {

    private static final String LOGS = "cloudtrail-logs";

    private final String command;
    private final Arguments arguments;
    private final Packs packs;
    private final Policy policy;
    private final Moments moments;
    private final List<ReportTarget> targets;
    private final Map<String, String> reportOptions;
    private final boolean includePasses;
    private final @Nullable Snapshot previous;
    private final SnapshotHistory past;
    private final @Nullable History history;

    private Judging(String command, Arguments arguments, Moments moments) throws UsageException {
        this.command = command;
        this.arguments = arguments;
        this.moments = moments;
        this.targets = ReportTarget.of(arguments);
        this.reportOptions = ReportOptions.of(arguments);
        this.includePasses = arguments.choice("include", List.of("pass")) != null;
        this.packs = Packs.load(arguments);
        this.policy = Demands.of(arguments, packs, moments);
        Path earlier = arguments.path("previous");
        this.previous = earlier == null ? null : ScanInputs.snapshot(earlier, earlier.toString());
        this.past = past(arguments, previous);
        Path nights = arguments.path("history");
        this.history = nights == null ? null : History.read(nights, String.valueOf(arguments.text("history")));
    }

    private static SnapshotHistory past(Arguments arguments, @Nullable Snapshot previous) throws UsageException {
        String logs = String.valueOf(arguments.text(LOGS));
        try {
            return SnapshotHistory.of(previous, arguments.path(LOGS), logs);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no folder \"" + logs + "\" of --" + LOGS + ".");
        } catch (IOException e) {
            throw new UsageException("\"" + logs + "\" of --" + LOGS + " cannot be used: " + e.getMessage() + ".");
        }
    }

    /** Checks everything that the user asked for before anything is read. */
    static Judging prepare(String command, Arguments arguments, Moments moments) throws UsageException {
        return new Judging(command, arguments, moments);
    }

    /** Gives a snapshot with what was before it, as the options name it; to be called before it is kept or judged. */
    Snapshot withPast(Snapshot snapshot) {
        return past.addTo(snapshot);
    }

    /** Judges, writes the reports, and says how it ended. */
    ExitCode run(List<Snapshot> snapshots, SourceLines sources) {
        List<Snapshot> judged = arguments.has("no-inline")
                ? snapshots.stream().<Snapshot>map(WithoutInlineWaivers::new).toList()
                : snapshots;
        ScanReport report = new DefaultRuleEngine("wardyn " + VersionCommand.version(), packs.all())
                .evaluate(new EvaluationRequest(judged, policy, moments.asOf(), previous, sources, includePasses));
        boolean allowIncomplete = arguments.has("allow-incomplete");
        Gate gate = Gate.of(report, allowIncomplete);
        ScanReport complete = new FinishedReport(allowIncomplete, moments)
                .of(report, runThatEnds(ExitCode.foremost(gate.codes()), principal(snapshots)));
        warn(complete);

        ReportWriter writer = new ReportWriter(arguments.console(), reportOptions);
        writer.write(complete, targets, arguments.has("redact-account-ids"));
        if (history != null) {
            writer.write(history, Nights.of(complete));
        }
        return conclude(gate, writer);
    }

    private ExitCode conclude(Gate gate, ReportWriter writer) {
        List<ExitCode> codes = new ArrayList<>(gate.codes());
        writer.exitCode().ifPresent(codes::add);
        ExitCode code = ExitCode.foremost(codes);
        ResultLine line = new ResultLine(code)
                .with("fails", gate.fails())
                .with("unknown", gate.unknown())
                .with("waived", gate.waived())
                .with("unread", gate.unread());
        if (!writer.failed().isEmpty()) {
            line.with("report-failed", String.join(",", writer.failed()));
        }
        arguments.console().err().println(line);
        return code;
    }

    /** Says on standard error what the console report would say of the inputs, where no such report goes there. */
    private void warn(ScanReport report) {
        boolean shown = targets.stream()
                .anyMatch(target -> target.reporter().format().equals(ReportTarget.CONSOLE) && target.file() == null);
        if (shown || arguments.has("quiet")) {
            return;
        }
        for (Problem problem : report.problems()) {
            arguments.console().err().println(problem);
        }
    }

    private static @Nullable String principal(List<Snapshot> snapshots) {
        List<String> principals = snapshots.stream()
                .flatMap(snapshot -> snapshot.header().principals().stream())
                .distinct()
                .toList();
        return principals.isEmpty() ? null : String.join(", ", principals);
    }

    private Run runThatEnds(ExitCode code, @Nullable String principal) {
        Pipeline pipeline = new Pipeline(arguments.console().environment());
        boolean timeless = moments.deterministic();
        return new Run(
                timeless ? "" : pipeline.runId(),
                timeless ? null : moments.now(),
                timeless ? null : moments.end(),
                code.number(),
                timeless ? List.of() : arguments.shown(command),
                principal,
                pipeline.revision(),
                pipeline.shown(),
                null,
                history == null ? List.of() : history.nights());
    }
}
