package io.github.wardyn.cli;

import io.github.wardyn.model.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of files below a directory; the last few files are kept, since findings come file by file. */
final class FileLines implements SourceLines {

    private static final int KEPT = 16;
    private static final long LARGEST = 16L << 20;

    private final Path directory;
    private final Map<String, Path> elsewhere;
    private final Map<String, List<String>> kept = new LinkedHashMap<>();

    /**
     * @param directory what relative names start from
     * @param elsewhere files whose name is not their path
     */
    FileLines(Path directory, Map<String, Path> elsewhere) {
        this.directory = directory;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    @Override
    public synchronized List<String> lines(String file) {
        List<String> lines = kept.remove(file);
        if (lines == null) {
            lines = read(file);
            if (kept.size() == KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        kept.put(file, lines);
        return lines;
    }

    private List<String> read(String file) {
        try {
            Path spooled = elsewhere.get(file);
            Path path = spooled == null ? directory.resolve(file) : spooled;
            return Files.isRegularFile(path) && Files.size(path) <= LARGEST
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
