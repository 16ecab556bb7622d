package io.github.wardyn.cli;

import io.github.wardyn.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Judges files: templates, plans, snapshots. */
final class ScanCommand implements Command {

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String summary() {
        return "judge templates, plans and snapshots";
    }

    @Override
    public String operands() {
        return "PATH...";
    }

    @Override
    public Options options() {
        return ScanOptions.ofScan();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        Arguments arguments = new Arguments(line, console);
        Moments moments = Moments.of(arguments);
        Judging judging = Judging.prepare(name(), arguments, moments);
        ScanInputs inputs = new ScanInputs(arguments, moments);
        List<Snapshot> snapshots = new ArrayList<>();
        for (Snapshot snapshot : inputs.read(line.getArgList())) {
            snapshots.add(judging.withPast(snapshot));
        }
        return judging.run(snapshots, inputs.lines());
    }
}
