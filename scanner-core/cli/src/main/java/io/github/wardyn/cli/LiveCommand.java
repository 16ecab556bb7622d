package io.github.wardyn.cli;

import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Collects from AWS accounts and judges what was seen. */
final class LiveCommand implements Command {

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String summary() {
        return "collect from AWS accounts and judge";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public Options options() {
        return ScanOptions.ofLive();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        Arguments arguments = new Arguments(line, console);
        Judging judging = Judging.prepare(name(), arguments, Moments.of(arguments));
        Snapshot snapshot = judging.withPast(LiveSnapshot.collect(arguments));
        Path save = arguments.path("save");
        if (save != null) {
            LiveSnapshot.save(snapshot, save, String.valueOf(arguments.text("save")));
        }
        return judging.run(List.of(snapshot), SourceLines.NONE);
    }
}
