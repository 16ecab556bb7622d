package io.github.wardyn.cli;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.Reporter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report that was asked for.
 *
 * @param reporter who writes it
 * @param file where it goes; null for standard output
 */
record ReportTarget(Reporter reporter, @Nullable Path file) {

    /** The format that people read in a terminal; an output folder does not take it from there. */
    static final String CONSOLE = "console";

    private static final String EVIDENCE = "evidence";

    /** Gives every report that a command line asks for. */
    static List<ReportTarget> of(Arguments arguments) throws UsageException {
        Map<String, Reporter> reporters = Reporters.load();
        Path directory = arguments.console().directory();
        List<ReportTarget> targets =
                new ArrayList<>(parse(arguments.texts("format"), arguments.path("output-dir"), directory, reporters));
        Path evidence = arguments.path("evidence-dir");
        if (evidence != null) {
            Reporter reporter = find(EVIDENCE, reporters);
            targets.add(new ReportTarget(reporter, evidence.resolve(reporter.fileName())));
            checkDistinct(targets);
        }
        return targets;
    }

    /**
     * Reads the values of {@code --format}: lists of names, or {@code NAME=PATH}, where {@code -} is standard output.
     *
     * @param values as typed; the console where there is none
     * @param folder takes reports without a path of their own; null where not given
     * @param directory what relative paths start from
     * @param reporters every reporter by its format
     */
    static List<ReportTarget> parse(
            List<String> values, @Nullable Path folder, Path directory, Map<String, Reporter> reporters)
            throws UsageException {
        List<ReportTarget> targets = new ArrayList<>();
        for (String value : values.isEmpty() ? List.of(CONSOLE) : values) {
            int equals = value.indexOf('=');
            if (equals >= 0) {
                Reporter reporter = find(value.substring(0, equals), reporters);
                targets.add(new ReportTarget(reporter, path(value.substring(equals + 1), directory)));
                continue;
            }
            for (String name : value.split(",", -1)) {
                Reporter reporter = find(name, reporters);
                Path file = folder == null || name.equals(CONSOLE) ? null : folder.resolve(reporter.fileName());
                targets.add(new ReportTarget(reporter, file));
            }
        }
        checkDistinct(targets);
        return targets;
    }

    private static Reporter find(String name, Map<String, Reporter> reporters) throws UsageException {
        Reporter reporter = reporters.get(name);
        if (reporter == null) {
            throw new UsageException(
                    "there is no format \"" + name + "\".",
                    NearestName.of(name, reporters.keySet())
                            .map(nearest -> "--format " + nearest)
                            .orElse(
                                    reporters.isEmpty()
                                            ? "the jar wardyn-reporters in the folder lib, or a plug-in"
                                            : "one of " + String.join(", ", reporters.keySet())));
        }
        return reporter;
    }

    private static @Nullable Path path(String text, Path directory) throws UsageException {
        if (text.isEmpty()) {
            throw new UsageException("\"--format NAME=PATH\" has no path.", "--format sarif=wardyn.sarif");
        }
        try {
            return text.equals("-") ? null : directory.resolve(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is no path: " + e.getReason() + ".");
        }
    }

    private static void checkDistinct(List<ReportTarget> targets) throws UsageException {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                ReportTarget one = targets.get(j);
                ReportTarget other = targets.get(i);
                if (one.file() == null ? other.file() == null : one.file().equals(other.file())) {
                    throw new UsageException(
                            "\"" + one.reporter.format() + "\" and \"" + other.reporter.format()
                                    + "\" would both go to "
                                    + (one.file() == null ? "standard output." : "\"" + one.file() + "\"."),
                            "--output-dir DIR, or --format " + other.reporter.format() + "=FILE");
                }
            }
        }
    }
}
