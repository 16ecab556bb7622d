package io.github.wardyn.cli;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Snapshot;
import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Collects from AWS accounts into a snapshot, to be judged later or elsewhere. */
final class CollectCommand implements Command {

    @Override
    public String name() {
        return "collect";
    }

    @Override
    public String summary() {
        return "collect from AWS accounts into a snapshot";
    }

    @Override
    public String operands() {
        return "SNAPSHOT";
    }

    @Override
    public Options options() {
        Options options = new Options();
        LiveOptions.addTo(options);
        return options.addOption(NamedOption.quiet());
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        if (line.getArgList().size() != 1) {
            throw new UsageException("one file to write must be named.", "wardyn collect snapshot.jsonl.gz");
        }
        String name = line.getArgList().get(0);
        Arguments arguments = new Arguments(line, console);
        Path target = arguments.path("SNAPSHOT", name);
        Snapshot snapshot = LiveSnapshot.collect(arguments);
        LiveSnapshot.save(snapshot, target, name);
        long gaps = snapshot.header().coverage().entries().stream()
                .filter(entry -> !entry.complete())
                .map(Coverage.Entry::type)
                .count();
        ExitCode code = gaps == 0 ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
        console.err().println(new ResultLine(code).with("unread", gaps));
        return code;
    }
}
