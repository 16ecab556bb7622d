package io.github.wardyn.rulecompiler;

import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The build step of the rules module: {@code CompileCatalog <catalog> <output> [<controls>]} writes Java to {@code
 * <output>/java} and the pack's registration to {@code <output>/resources}, and the page of
 * its rules beside them. An unchanged catalog is not compiled again.
 */
public final class CompileCatalog {

    private static final String PACKAGE = "io.github.wardyn.rules";
    private static final String SERVICE = "META-INF/services/io.github.wardyn.model.RulePack";

    private final PrintStream log;

    private CompileCatalog(PrintStream log) {
        this.log = log;
    }

    /** Runs the step; a catalog with errors ends the build after all of them are shown. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            throw new IllegalArgumentException(
                    "usage: CompileCatalog <catalog directory> <output directory> [<directory of control lists>]");
        }
        Path controls = arguments.length == 3 ? Path.of(arguments[2]) : null;
        new CompileCatalog(System.err).run(Path.of(arguments[0]), Path.of(arguments[1]), controls);
    }

    private void run(Path catalog, Path output, @Nullable Path controls) throws IOException {
        Path stamp = output.resolve("inputs.sha256");
        String inputs = InputDigest.of(catalog, RuleCompiler.class, Problem.class)
                + (controls == null ? "" : InputDigest.of(controls));
        if (Files.isRegularFile(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.deleteIfExists(stamp);
        RuleCompiler compiler = new RuleCompiler(PACKAGE, "wardyn-catalog", RuleCompiler.class.getClassLoader());
        Compilation compilation = controls == null
                ? compiler.compile(catalog, shown(catalog))
                : compiler.compile(catalog, shown(catalog), controls, shown(controls));
        compilation.problems().forEach(log::println);
        if (!compilation.isSound()) {
            int count = compilation.problems().size();
            throw new IllegalStateException((count == 1 ? "1 problem" : count + " problems") + " in " + shown(catalog)
                    + ": see the lines above");
        }
        write(output.resolve("java"), compilation.sources());
        write(output.resolve("resources"), Map.of(SERVICE, compilation.packClass() + "\n"));
        Files.writeString(output.resolve("README.md"), compilation.page());
        Files.writeString(stamp, inputs);
    }

    /** Writes the files and deletes those of an earlier run, but leaves equal ones alone so that javac need not run. */
    private static void write(Path directory, Map<String, String> files) throws IOException {
        for (Path stale : existing(directory)) {
            if (!files.containsKey(relative(directory, stale))) {
                Files.delete(stale);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = directory.resolve(file.getKey());
            if (!Files.isRegularFile(target) || !Files.readString(target).equals(file.getValue())) {
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
    }

    private static List<Path> existing(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String relative(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static String shown(Path catalog) {
        Path from = Path.of("").toAbsolutePath();
        Path shown = catalog.toAbsolutePath().startsWith(from) ? from.relativize(catalog.toAbsolutePath()) : catalog;
        return shown.toString().replace('\\', '/');
    }
}
