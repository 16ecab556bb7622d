package io.github.wardyn.cli;

import io.github.wardyn.document.Limits;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.iac.CloudFormationSource;
import io.github.wardyn.iac.InputFile;
import io.github.wardyn.iac.InputFinder;
import io.github.wardyn.iac.InputKind;
import io.github.wardyn.iac.Inputs;
import io.github.wardyn.iac.TemplateRequest;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the operands of a scan name, recognised by content. */
final class ScanInputs {

    private static final Limits LIMITS = Limits.DEFAULTS;
    private static final int START = 64;

    private final Arguments arguments;
    private final Moments moments;
    private final Spool spool;
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final List<Path> walked = new ArrayList<>();
    private final List<Inputs> found = new ArrayList<>();

    ScanInputs(Arguments arguments, Moments moments) {
        this.arguments = arguments;
        this.moments = moments;
        this.spool = new Spool(arguments.console());
    }

    /** Reads every operand; {@code -} is standard input. */
    List<Snapshot> read(List<String> operands) throws UsageException {
        if (operands.isEmpty()) {
            throw new UsageException("no file or folder was named.", "wardyn scan .");
        }
        for (String operand : operands) {
            sort(operand);
        }
        found.add(
                InputFinder.find(walked, arguments.console().directory(), LIMITS, arguments.has("respect-gitignore")));
        Inputs inputs = new Inputs(
                found.stream().flatMap(part -> part.files().stream()).toList(),
                found.stream().flatMap(part -> part.problems().stream()).toList());
        for (InputFile file : inputs.of(InputKind.SNAPSHOT)) {
            // In a folder any zipped file looks like a snapshot, so that there its name must say so.
            Path path = file.path();
            if (path != null && (file.name().endsWith(".jsonl.gz") || !isZipped(start(path)))) {
                snapshots.add(snapshot(path, file.name()));
            }
        }
        if (snapshots.isEmpty()
                || !inputs.of(InputKind.CLOUDFORMATION).isEmpty()
                || !inputs.problems().isEmpty()) {
            snapshots.add(new CloudFormationSource().collect(templates(inputs)));
        }
        return snapshots;
    }

    /** Gives the lines of the files that were read. */
    SourceLines lines() {
        return new FileLines(arguments.console().directory(), spool.files());
    }

    private void sort(String operand) throws UsageException {
        Path path = operand.equals("-") ? spool.standardInput() : arguments.path("PATH", operand);
        if (!Files.exists(path)) {
            throw new UsageException("there is no file or folder \"" + operand + "\".");
        }
        String name = operand.equals("-") ? Spool.STANDARD_INPUT : operand;
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            path = spool.pipe(path, operand);
        }
        if (isSnapshot(path)) {
            snapshots.add(snapshot(path, name));
        } else if (spool.files().containsKey(name)) {
            found.add(InputFinder.of(name, spool.bytes(name, LIMITS.bytes() + 1), LIMITS));
        } else {
            walked.add(path);
        }
    }

    /** Opens a snapshot that an option or an operand names. */
    static Snapshot snapshot(Path path, String name) throws UsageException {
        try {
            return SnapshotFiles.open(path, name);
        } catch (IOException e) {
            throw new UsageException("\"" + name + "\" cannot be read: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + name + "\" is no snapshot: " + e.getMessage() + ".");
        }
    }

    private TemplateRequest templates(Inputs inputs) throws UsageException {
        List<Path> parameterFiles = new ArrayList<>();
        for (String file : arguments.texts("parameters")) {
            Path path = arguments.path("--parameters", file);
            if (!Files.isReadable(path)) {
                throw new UsageException("\"" + file + "\" of --parameters cannot be read.");
            }
            parameterFiles.add(path);
        }
        Map<String, String> pseudoParameters = new LinkedHashMap<>();
        pseudoParameter("region", "AWS::Region", pseudoParameters);
        pseudoParameter("account", "AWS::AccountId", pseudoParameters);
        return new TemplateRequest(
                inputs,
                parameterFiles,
                pseudoParameters,
                LIMITS,
                moments.takenAt(),
                "wardyn " + VersionCommand.version());
    }

    private void pseudoParameter(String option, String name, Map<String, String> values) {
        String value = arguments.text(option);
        if (value != null) {
            values.put(name, value);
        }
    }

    private static boolean isSnapshot(Path path) throws UsageException {
        if (Files.isDirectory(path)) {
            return false;
        }
        byte[] start = start(path);
        return isZipped(start) || SnapshotFiles.looksLikeSnapshot(start);
    }

    private static boolean isZipped(byte[] start) {
        return start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    }

    private static byte[] start(Path path) throws UsageException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(START);
        } catch (IOException e) {
            throw new UsageException("\"" + path + "\" cannot be read: " + e.getMessage() + ".");
        }
    }
}
