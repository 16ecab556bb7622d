package io.github.wardyn.cli;

import io.github.wardyn.model.ReportOutput;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report, and the files beside it, that appear under their own names only when all of them are complete. A target that
 * is no regular file, such as a pipe or a device, is written to directly.
 */
final class ReportFile implements ReportOutput, Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Map<String, String> options;
    private final TemporaryFiles temporaryFiles;
    private final boolean appends;
    private final Map<Path, OutputStream> open = new LinkedHashMap<>();
    private final Map<Path, Path> pending = new LinkedHashMap<>();

    /**
     * @param appends whether the report goes behind what the file already holds
     */
    ReportFile(Path target, Map<String, String> options, TemporaryFiles temporaryFiles, boolean appends) {
        this.target = target;
        this.options = options;
        this.appends = appends;
        this.temporaryFiles = temporaryFiles;
    }

    @Override
    public OutputStream open() throws IOException {
        return open(target);
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path below = Path.of(name);
        if (below.isAbsolute() || !below.equals(below.normalize()) || below.startsWith("..") || name.isEmpty()) {
            throw new IOException("\"" + name + "\" must be the path of a file below the report's folder");
        }
        return open(target.resolveSibling(below));
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Puts everything in place. */
    void commit() throws IOException {
        for (OutputStream stream : List.copyOf(open.values())) {
            stream.close();
        }
        for (Map.Entry<Path, Path> file : pending.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
            temporaryFiles.keep(file.getKey());
        }
        pending.clear();
    }

    /** Removes what was not put in place. */
    @Override
    public void close() throws IOException {
        for (OutputStream stream : List.copyOf(open.values())) {
            stream.close();
        }
        for (Path temporary : pending.keySet()) {
            temporaryFiles.delete(temporary);
        }
    }

    private OutputStream open(Path file) throws IOException {
        // A link is written through, not replaced.
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path written = place;
        if (!Files.exists(place) || Files.isRegularFile(place)) {
            Files.createDirectories(place.getParent());
            written = temporaryFiles.beside(place);
            pending.put(written, place);
        }
        if (appends && !written.equals(place) && Files.exists(place)) {
            Files.copy(place, written);
        }
        OutputStream stream = new Part(written);
        open.put(written, stream);
        return stream;
    }

    /** One of the files; a report may have many, so it is forgotten as soon as its writer is done with it. */
    private final class Part extends BufferedOutputStream {

        private final Path written;

        Part(Path written) throws IOException {
            super(
                    Files.newOutputStream(
                            written,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            appends ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING),
                    BUFFER);
            this.written = written;
        }

        @Override
        public void close() throws IOException {
            super.close();
            open.remove(written);
        }
    }
}
