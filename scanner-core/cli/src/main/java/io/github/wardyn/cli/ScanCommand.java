package io.github.wardyn.cli;

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
        return judging.run(inputs.read(line.getArgList()), inputs.lines());
    }
}
