package io.github.wardyn.cli;

import io.github.wardyn.engine.SnapshotFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Prints the JSON Schema of a file that others read or write. */
final class SchemaCommand implements Command {

    private static final String SNAPSHOT = "snapshot";
    private static final Map<String, String> RESOURCES = new TreeMap<>(Map.of(
            "report", "/io/github/wardyn/reporters/json/report.schema.json",
            "policy", "/io/github/wardyn/engine/policy.schema.json"));

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "print the JSON Schema of reports, snapshots or policies";
    }

    @Override
    public String operands() {
        return "report|snapshot|policy";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        List<String> operands = line.getArgList();
        if (operands.equals(List.of(SNAPSHOT))) {
            console.out().print(SnapshotFiles.schema());
            return ExitCode.CLEAN;
        }
        String resource = operands.size() == 1 ? RESOURCES.get(operands.get(0)) : null;
        if (resource == null) {
            throw new UsageException("one of " + operands() + " must be named.", "wardyn schema report");
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UsageException("the schema is not on the class path: " + resource + ".");
            }
            in.transferTo(console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return ExitCode.CLEAN;
    }
}
