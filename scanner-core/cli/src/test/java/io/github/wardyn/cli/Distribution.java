package io.github.wardyn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, run as a process of its own. */
public record Distribution(Path home, Path directory, Map<String, String> environment) {

    /** What a run left behind. */
    public record Outcome(int exit, String out, String err) {}

    /** The distribution that this build packaged, run in the directory given with a cache of its own. */
    public static Distribution built(Path directory) {
        return new Distribution(
                Path.of(System.getProperty("wardyn.distribution")),
                directory,
                Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString()));
    }

    /** A copy at another place. */
    Distribution copiedTo(Path target) throws IOException {
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(home.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = target.resolve(home.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return new Distribution(target, directory, environment);
    }

    public Distribution in(Path other) {
        return new Distribution(home, other, environment);
    }

    public Distribution with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Distribution(home, directory, more);
    }

    Path launcher() {
        return home.resolve("bin").resolve("wardyn");
    }

    /** Gives the names of the jars in one folder, e.g. {@code lib}. */
    List<String> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    public Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), "", arguments);
    }

    /** Runs it under another name, e.g. a link. */
    Outcome runAs(Path launcher, String... arguments) throws IOException, InterruptedException {
        return run(launcher, "", arguments);
    }

    /** Runs it with a text on standard input. */
    Outcome runWith(String input, String... arguments) throws IOException, InterruptedException {
        return run(launcher(), input, arguments);
    }

    private Outcome run(Path launcher, String input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("wardyn", ".out");
        Path err = Files.createTempFile("wardyn", ".err");
        try {
            Process process = start(launcher, arguments, out, err);
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + List.of(arguments));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts it and leaves it running. */
    Process start(Path launcher, String[] arguments, Path out, Path err) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Gives the homes of the installed runtimes whose major version is at least the one given. */
    static List<Path> runtimes(int atLeast) throws IOException {
        Path root = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(root)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> major(home.resolve("release")) >= atLeast)
                    .sorted()
                    .toList();
        }
    }

    private static int major(Path release) {
        if (!Files.isReadable(release)) {
            return 0;
        }
        try (InputStream in = Files.newInputStream(release)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Runtime.Version.parse(
                            properties.getProperty("JAVA_VERSION", "\"1\"").replace("\"", ""))
                    .feature();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
