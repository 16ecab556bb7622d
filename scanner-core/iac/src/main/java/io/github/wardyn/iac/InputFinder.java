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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** From so many files on it pays to read them on all cores. */
    private static final int PARALLEL = 16;

    private final Path base;
    private final Limits limits;
    private final List<InputFile> files = new ArrayList<>();
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
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Path path : paths) {
            boolean named = !Files.isDirectory(path);
            List<Path> files =
                    named ? List.of(path) : FileWalk.files(path, respectGitignore, finder::name, finder.problems);
            for (Path file : files) {
                String name = finder.name(file);
                candidates.putIfAbsent(name, new Candidate(file, name, named));
            }
        }
        return finder.read(candidates.values());
    }

    /** Recognises what was read from elsewhere, such as standard input; it must be an input. */
    public static Inputs of(String name, byte[] bytes, Limits limits) {
        var finder = new InputFinder(Path.of(""), limits);
        finder.add(new Candidate(null, name, true), Recognition.of(name, bytes, limits));
        return new Inputs(finder.files, finder.problems);
    }

    /**
     * A file that may be an input.
     *
     * @param named whether the user named it, rather than a walk found it
     */
    private record Candidate(@Nullable Path path, String name, boolean named) {}

    /** What became of a candidate: a recognition, or the problem of reading it. */
    private record Outcome(
            Candidate candidate,
            @Nullable Recognition recognition,
            @Nullable Problem problem) {}

    private Inputs read(Collection<Candidate> candidates) {
        List<Outcome> outcomes = candidates.size() < PARALLEL
                ? candidates.stream().map(this::recognize).toList()
                : candidates.parallelStream().map(this::recognize).toList();
        for (Outcome outcome : outcomes) {
            Recognition recognition = outcome.recognition();
            Problem problem = outcome.problem();
            if (recognition != null) {
                add(outcome.candidate(), recognition);
            } else if (problem != null) {
                problems.add(problem);
            }
        }
        return new Inputs(files, problems);
    }

    private Outcome recognize(Candidate candidate) {
        Path path = Objects.requireNonNull(candidate.path());
        String name = candidate.name();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            return new Outcome(candidate, Recognition.of(name, bytes, limits), null);
        } catch (IOException e) {
            Problem problem = Problem.error(
                    Place.of(name),
                    "unreadable-file",
                    "\"" + name + "\" cannot be read: " + e.getClass().getSimpleName() + ".",
                    "check that it exists and that you may read it.");
            return new Outcome(candidate, null, problem);
        }
    }

    private void add(Candidate candidate, Recognition recognition) {
        String name = candidate.name();
        Document document = recognition.document();
        InputKind kind = recognition.kind();
        boolean tellsProblems = candidate.named() || kind != null || recognition.suspected();
        if (tellsProblems) {
            problems.addAll(recognition.problems());
        }
        if (kind != null) {
            files.add(new InputFile(candidate.path(), name, kind, document, recognition.ignores()));
        } else if (candidate.named() && (document == null || document.isSound())) {
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
