package io.github.wardyn.iac.internal.files;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a directory that may be worth reading. Symbolic links are not followed, since what they lead to within
 * the directory is found anyway; {@code .git}, {@code node_modules} and {@code .terraform/providers} are left out.
 */
public final class FileWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> SKIPPED = Set.of(".git", "node_modules");
    private static final List<String> ENDINGS =
            List.of(".yaml", ".yml", ".json", ".template", ".cfn", ".tf", ".jsonl", ".jsonl.gz");

    private final Path root;
    private final boolean respectGitignore;
    private final Function<Path, String> naming;
    private final List<Path> found = new ArrayList<>();
    private final List<Problem> problems;
    private final Map<Path, IgnoreRules> rules = new HashMap<>();

    private FileWalk(Path root, boolean respectGitignore, Function<Path, String> naming, List<Problem> problems) {
        this.root = root;
        this.respectGitignore = respectGitignore;
        this.naming = naming;
        this.problems = problems;
    }

    /**
     * Gives the files below a directory, sorted.
     *
     * @param naming gives the name of a file for problems
     * @param problems takes what cannot be read
     */
    public static List<Path> files(
            Path directory, boolean respectGitignore, Function<Path, String> naming, List<Problem> problems) {
        var walk = new FileWalk(directory, respectGitignore, naming, problems);
        try {
            Files.walkFileTree(directory, walk);
        } catch (IOException e) {
            walk.visitFileFailed(directory, e);
        }
        Collections.sort(walk.found);
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        Path nameOnly = directory.getFileName();
        String name = nameOnly == null ? "" : nameOnly.toString();
        Path parent = directory.getParent();
        boolean providers = name.equals("providers") && parent != null && parent.endsWith(".terraform");
        boolean skipped =
                !directory.equals(root) && (SKIPPED.contains(name) || providers || isIgnored(directory, true));
        if (skipped) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (respectGitignore) {
            readRules(directory);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (attributes.isRegularFile() && ENDINGS.stream().anyMatch(name::endsWith) && !isIgnored(file, false)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(Problem.error(
                Place.of(naming.apply(file)),
                "unreadable-file",
                "\"" + naming.apply(file) + "\" cannot be read: " + e.getClass().getSimpleName() + ".",
                "check that you may read it."));
        return FileVisitResult.CONTINUE;
    }

    private void readRules(Path directory) {
        Path file = directory.resolve(".gitignore");
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            rules.put(directory, IgnoreRules.of(Files.readAllLines(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            visitFileFailed(file, e);
        }
    }

    private boolean isIgnored(Path path, boolean isDirectory) {
        return respectGitignore && isIgnored(path, isDirectory, path.getParent());
    }

    private boolean isIgnored(Path path, boolean isDirectory, @Nullable Path above) {
        if (above == null || !above.startsWith(root)) {
            return false;
        }
        boolean before = isIgnored(path, isDirectory, above.getParent());
        IgnoreRules here = rules.get(above);
        return here == null
                ? before
                : here.ignores(above.relativize(path).toString().replace('\\', '/'), isDirectory, before);
    }
}
