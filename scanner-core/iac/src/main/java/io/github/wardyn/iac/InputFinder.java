package io.github.wardyn.iac;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.Limits;
import io.github.wardyn.iac.internal.files.FileWalk;
import io.github.wardyn.iac.internal.files.Recognition;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a scan is about, and recognises them by their content. The command line calls it once, and gives
 * each source the files of its kind.
 *
 * <p>A directory is walked: symbolic links are not followed, {@code .git}, {@code node_modules} and
 * {@code .terraform/providers} are left out, and a file that is no input is skipped silently. A file that is named must be
 * an input; that it is none is a problem.
 */
public final class InputFinder {
    private final Path base;
    private final Limits limits;
    private final Map<String, InputFile> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private InputFinder(Path base, Limits limits) {
        this.base = base.toAbsolutePath().normalize();
        this.limits = limits;
    }

    /**
     * Finds files.
     *
     * @param paths files and directories as the user named them
     * @param base the directory that names are relative to, where they lie below it
     * @param limits bounds of each file
     * @param respectGitignore whether files that git ignores are left out of a walk
     */
    public static Inputs find(List<Path> paths, Path base, Limits limits, boolean respectGitignore) {
        var finder = new InputFinder(base, limits);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                FileWalk.files(path, respectGitignore, finder::name, finder.problems)
                        .forEach(file -> finder.add(file, false));
            } else {
                finder.add(path, true);
            }
        }
        return new Inputs(List.copyOf(finder.files.values()), finder.problems);
    }

    /** Recognises what was read from elsewhere, such as standard input; it must be an input. */
    public static Inputs of(String name, byte[] bytes, Limits limits) {
        var finder = new InputFinder(Path.of(""), limits);
        finder.add(null, name, bytes, true);
        return new Inputs(List.copyOf(finder.files.values()), finder.problems);
    }

    private void add(Path path, boolean named) {
        String name = name(path);
        if (files.containsKey(name)) {
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            add(path, name, in.readNBytes(limits.bytes() + 1), named);
        } catch (IOException e) {
            problems.add(Problem.error(
                    Place.of(name),
                    "unreadable-file",
                    "\"" + name + "\" cannot be read: " + e.getClass().getSimpleName() + ".",
                    "check that it exists and that you may read it."));
        }
    }

    private void add(@Nullable Path path, String name, byte[] bytes, boolean named) {
        Recognition recognition = Recognition.of(name, bytes, limits);
        Document document = recognition.document();
        InputKind kind = recognition.kind();
        boolean tellsProblems = named || kind != null || recognition.suspected();
        if (document != null && tellsProblems) {
            problems.addAll(document.problems());
        }
        if (kind != null) {
            files.put(name, new InputFile(path, name, kind, document));
        } else if (named && (document == null || document.isSound())) {
            problems.add(Problem.error(
                    Place.of(name),
                    "not-recognized",
                    "\"" + name
                            + "\" is neither a CloudFormation template nor a Terraform file, a Terraform plan or a snapshot.",
                    "name a template, a plan in JSON, a snapshot, or a directory."));
        }
    }

    private String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path name = absolute.startsWith(base) && !absolute.equals(base) ? base.relativize(absolute) : path.normalize();
        return name.toString().replace('\\', '/');
    }
}
