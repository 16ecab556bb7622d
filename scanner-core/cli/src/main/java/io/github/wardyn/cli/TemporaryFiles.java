package io.github.wardyn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that must not stay: known here from before they are made until they are deleted or have their own name. */
final class TemporaryFiles {

    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /** Gives a name beside the file's own that nothing has. */
    Path beside(Path file) {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path temporary = file.resolveSibling(name);
        files.add(temporary);
        return temporary;
    }

    /** Makes an empty file that only the user may read. */
    Path create() throws IOException {
        Path file = Files.createTempFile("wardyn", ".tmp");
        files.add(file);
        return file;
    }

    /** Says that the file was moved to its own name. */
    void keep(Path temporary) {
        files.remove(temporary);
    }

    void delete(Path temporary) throws IOException {
        files.remove(temporary);
        Files.deleteIfExists(temporary);
    }

    /** Deletes what is left when the process ends; what cannot be deleted stays. */
    void deleteAll() {
        for (Path file : files) {
            file.toFile().delete();
        }
    }
}
