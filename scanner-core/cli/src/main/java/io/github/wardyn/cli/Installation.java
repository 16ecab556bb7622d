package io.github.wardyn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the distribution lies.
 *
 * @param home its folder, which the launcher names
 * @param cache where it may keep what is made anew otherwise; null for nowhere
 */
record Installation(Path home, @Nullable Path cache) {

    private static final String POLICY = ".yaml";

    static Installation of(Arguments arguments) {
        return new Installation(Path.of(System.getProperty("wardyn.home", "")), cache(arguments));
    }

    /** Gives the policies that are shipped, YAML by name. */
    Map<String, byte[]> policies() {
        Map<String, byte[]> policies = new TreeMap<>();
        for (Path file : files(home.resolve("policies"))) {
            String name = file.getFileName().toString();
            try {
                policies.put(name.substring(0, name.length() - POLICY.length()), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return policies;
    }

    /** Gives the folder of jars that only rules of one's own need. */
    Path compiler() {
        return home.resolve("compiler");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(POLICY))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path cache(Arguments arguments) {
        if (arguments.has("no-cache")) {
            return null;
        }
        Map<String, String> environment = arguments.console().environment();
        String asked = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (asked.startsWith("/")) {
            return Path.of(asked, "wardyn");
        }
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? null : Path.of(home, ".cache", "wardyn");
    }
}
