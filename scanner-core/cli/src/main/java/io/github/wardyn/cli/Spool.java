package io.github.wardyn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what can be read only once, such as standard input and pipes, in files that only the user may read. */
final class Spool {

    /** How messages and reports name standard input. */
    static final String STANDARD_INPUT = "stdin";

    private final Console console;
    private final Map<String, Path> files = new LinkedHashMap<>();

    Spool(Console console) {
        this.console = console;
    }

    /** Gives where what was kept lies, by the name that messages and reports use. */
    Map<String, Path> files() {
        return files;
    }

    Path standardInput() throws UsageException {
        return keep(STANDARD_INPUT, console.in());
    }

    Path pipe(Path path, String name) throws UsageException {
        try (InputStream in = Files.newInputStream(path)) {
            return keep(name, in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    byte[] bytes(String name, int atMost) throws UsageException {
        try (InputStream in = Files.newInputStream(files.get(name))) {
            return in.readNBytes(atMost);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private Path keep(String name, InputStream in) throws UsageException {
        Path kept = files.get(name);
        if (kept != null) {
            return kept;
        }
        try {
            Path file = console.temporaryFiles().create();
            files.put(name, file);
            try (var out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            return file;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static UsageException unreadable(String name, IOException e) {
        return new UsageException("\"" + name + "\" cannot be read: " + e.getMessage() + ".");
    }
}
