package io.github.wardyn.cli;

import io.github.wardyn.model.Snapshot;
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
        Judging judging = Judging.prepare(arguments);
        List<Snapshot> snapshots = Inputs.read(line.getArgList(), arguments);
        return judging.run(snapshots, new FileLines(console.directory()));
    }
}
