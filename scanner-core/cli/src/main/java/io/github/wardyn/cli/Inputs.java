package io.github.wardyn.cli;

import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the operands of a scan name, recognised by content. */
final class Inputs {

    private static final int START = 64;

    private Inputs() {}

    /** Reads every operand. */
    static List<Snapshot> read(List<String> operands, Arguments arguments) throws UsageException {
        if (operands.isEmpty()) {
            throw new UsageException("no file or folder was named.", "wardyn scan .");
        }
        List<Snapshot> snapshots = new ArrayList<>();
        for (String operand : operands) {
            Path path = arguments.path("PATH", operand);
            if (!Files.exists(path)) {
                throw new UsageException("there is no file or folder \"" + operand + "\".", null);
            }
            snapshots.add(snapshot(path, operand));
        }
        return snapshots;
    }

    /** Opens a snapshot that an option or an operand names. */
    static Snapshot snapshot(Path path, String name) throws UsageException {
        try {
            return SnapshotFiles.open(path, name);
        } catch (IOException e) {
            throw new UsageException("\"" + name + "\" cannot be read: " + e.getMessage() + ".", null);
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + name + "\" is no snapshot: " + e.getMessage() + ".", null);
        }
    }

    /** Tells whether a file is a snapshot, zipped or not. */
    static boolean isSnapshot(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(START);
            boolean zipped = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
            return zipped || SnapshotFiles.looksLikeSnapshot(start);
        }
    }
}
