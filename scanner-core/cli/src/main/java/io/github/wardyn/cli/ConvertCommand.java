package io.github.wardyn.cli;

import io.github.wardyn.model.ReportReader;
import io.github.wardyn.model.ScanReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Writes a JSON report in other formats, byte for byte as the scan would have. */
final class ConvertCommand implements Command {

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return "write a JSON report in other formats";
    }

    @Override
    public String operands() {
        return "REPORT.json";
    }

    @Override
    public Options options() {
        return ScanOptions.ofConvert();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        List<String> operands = line.getArgList();
        if (operands.size() != 1) {
            throw new UsageException("one report must be named.", "wardyn convert report.json --format html");
        }
        Arguments arguments = new Arguments(line, console);
        List<ReportTarget> targets = ReportTarget.of(arguments);
        ReportWriter writer = new ReportWriter(console, ReportOptions.of(arguments));
        writer.write(
                read(arguments.path("REPORT", operands.get(0)), operands.get(0)),
                targets,
                arguments.has("redact-account-ids"));
        ExitCode code = writer.exitCode().orElse(ExitCode.CLEAN);
        ResultLine result = new ResultLine(code);
        if (!writer.failed().isEmpty()) {
            result.with("report-failed", String.join(",", writer.failed()));
        }
        console.err().println(result);
        return code;
    }

    private static ScanReport read(Path path, String name) throws UsageException {
        ReportReader reader = ServiceLoader.load(ReportReader.class)
                .findFirst()
                .orElseThrow(() -> new UsageException("no report can be read: no reader is on the class path."));
        try {
            return reader.read(path);
        } catch (IOException e) {
            throw new UsageException("\"" + name + "\" is no report that can be read: " + e.getMessage() + ".");
        }
    }
}
