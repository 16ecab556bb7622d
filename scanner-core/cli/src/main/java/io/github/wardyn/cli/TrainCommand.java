package io.github.wardyn.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/**
 * Does what people do most often, so that the launcher can archive the classes that it loads. Compiles no rules: Java 17
 * cannot archive after that.
 */
final class TrainCommand implements Command {

    private static final List<String> COMMON_FORMATS = List.of("console", "json", "sarif", "html", "markdown", "junit");

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String summary() {
        return "scan samples, for the launcher's archive of classes";
    }

    @Override
    public String operands() {
        return "PATH...";
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(CommandLine arguments, Console console) throws UsageException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console silent = new Console(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                console.directory(),
                false,
                false,
                Map.of(),
                console.temporaryFiles());
        Program program = new Program(Commands.standard());
        for (String format : Reporters.load().keySet()) {
            if (COMMON_FORMATS.contains(format)) {
                for (String path : arguments.getArgList()) {
                    program.run(List.of("scan", "--format", format, path), silent);
                }
            }
        }
        program.run(List.of("version"), silent);
        return ExitCode.CLEAN;
    }
}
