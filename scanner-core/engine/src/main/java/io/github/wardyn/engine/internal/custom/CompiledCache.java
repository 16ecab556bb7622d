package io.github.wardyn.engine.internal.custom;

import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps compiled rules by a digest of their files and of the compiler. A cache that cannot be written is none. */
public final class CompiledCache {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledCache.class);
    private static final String PACK = "pack";

    private final @Nullable Path directory;
    private final Path compiler;

    /**
     * Uses a directory.
     *
     * @param directory the cache; null for none
     * @param compiler the folder of compiler jars; whatever changes there makes all that was kept useless
     */
    public CompiledCache(@Nullable Path directory, Path compiler) {
        this.directory = directory;
        this.compiler = compiler;
    }

    /** Digests what the compiled rules depend on. */
    public String key(Path rules, String shownAs) throws IOException {
        MessageDigest digest = sha256();
        add(digest, shownAs);
        for (Path file : files(rules)) {
            add(digest, rules.relativize(file).toString());
            add(digest, Files.readString(file));
        }
        for (Path jar : Files.isDirectory(compiler) ? files(compiler) : List.<Path>of()) {
            add(digest, jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Finds what was kept; empty if it is not there or not whole. */
    public Optional<Compiled> find(String key) {
        if (directory == null || !Files.isRegularFile(file(key))) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        String pack = "";
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file(key))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PACK)) {
                    pack = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                } else {
                    classes.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return classes.containsKey(pack) ? Optional.of(new Compiled(classes, pack, List.of())) : Optional.empty();
    }

    /** Keeps compiled rules, written under a temporary name and renamed; does nothing where that is impossible. */
    public void keep(String key, Compiled compiled) {
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, "rules-", ".tmp");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                write(compiled, out);
            }
            Files.move(temporary, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "Compiled rules cannot be kept in {}, so each run compiles them again: {}",
                    directory,
                    e.toString());
        }
    }

    private static void write(Compiled compiled, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.putNextEntry(new ZipEntry(PACK));
            zip.write(compiled.packClass().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path file(String key) {
        return directory == null ? Path.of(key) : directory.resolve("rules-" + key + ".zip");
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("cases.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
