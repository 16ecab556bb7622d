package io.github.wardyn.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Compiles rule folders while the scanner runs, for {@code --rules}. Implemented by the rule compiler, which lies in a
 * folder of jars of its own; the engine finds it there by {@link java.util.ServiceLoader}.
 */
public interface RuleFolderCompiler {

    /**
     * Compiles all rule folders below a directory, {@code <family>/<rule-name>/}.
     *
     * @param directory the directory
     * @param shownAs how messages name it, with forward slashes
     * @return classes, or the problems of all folders; never both
     * @throws IOException if the directory cannot be read
     */
    Compiled compile(Path directory, String shownAs) throws IOException;

    /**
     * What became of the folders. Class files and not objects, since the compiler's own classes are not the scanner's.
     *
     * @param classes class files by binary name, e.g. {@code io.github.wardyn.rules.custom.GeneratedPack}
     * @param packClass the one among them that is the {@link RulePack}
     * @param problems what is wrong, by place
     */
    record Compiled(SortedMap<String, byte[]> classes, String packClass, List<Problem> problems) {
        public Compiled {
            problems = problems.stream().sorted().toList();
        }
    }
}
