package io.github.wardyn.engine;

import io.github.wardyn.engine.internal.snapshot.SnapshotFileReader;
import io.github.wardyn.engine.internal.snapshot.SnapshotFileWriter;
import io.github.wardyn.engine.internal.snapshot.SnapshotSchema;
import io.github.wardyn.model.Snapshot;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes snapshots as files, JSON Lines, {@code .jsonl} or {@code .jsonl.gz}. Called by the command line. */
public final class SnapshotFiles {

    private SnapshotFiles() {}

    /**
     * Opens a snapshot. Its facts are read when its parts are iterated, one account at a time.
     *
     * @param path where it is
     * @param file how messages name it
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no snapshot that this version reads; the message says why
     */
    public static Snapshot open(Path path, String file) throws IOException {
        return SnapshotFileReader.open(path, file);
    }

    /** Tells whether the first bytes of a file, 64 where it has as many, are those of a snapshot that is not zipped. */
    public static boolean looksLikeSnapshot(byte[] start) {
        return SnapshotFileReader.looksLikeSnapshot(start);
    }

    /**
     * Writes a snapshot with mode 0600 to a temporary file beside the target, then renames it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Snapshot snapshot, Path target) throws IOException {
        SnapshotFileWriter.write(snapshot, target);
    }

    /** Gives the JSON Schema of one line of a snapshot. */
    public static String schema() {
        return SnapshotSchema.text();
    }
}
