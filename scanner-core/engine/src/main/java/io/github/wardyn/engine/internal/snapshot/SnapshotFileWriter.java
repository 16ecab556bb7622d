package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Writes snapshots so that only their owner may read them, and so that a reader never sees half a file. */
public final class SnapshotFileWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private SnapshotFileWriter() {}

    /**
     * Writes a snapshot, zipped if the name ends in {@code .gz}.
     *
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public static void write(Snapshot snapshot, Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file to write has a folder");
        Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".tmp", ownerOnly(folder));
        try {
            boolean zipped = target.toString().endsWith(".gz");
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
                    OutputStream out = zipped ? new GZIPOutputStream(file, 1 << 16) : file) {
                write(snapshot, out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a snapshot as JSON Lines.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Snapshot snapshot, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            HeaderCodec.write(json, snapshot.header());
            FactWriter writer = FactWriter.whole(json);
            for (SnapshotPart part : snapshot.parts()) {
                for (Fact fact : part.facts()) {
                    writer.write(fact);
                }
            }
            json.writeRaw('\n');
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
