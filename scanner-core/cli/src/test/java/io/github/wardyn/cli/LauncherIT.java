package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.wardyn.cli.Distribution.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution: which Java it takes, from where it may be called, and what it keeps. */
final class LauncherIT {

    @TempDir
    Path directory;

    private Distribution wardyn;

    @BeforeEach
    void findDistribution() {
        wardyn = Distribution.built(directory);
    }

    @Test
    void theExitCodeOfTheProgramIsPassedOn() throws Exception {
        Outcome outcome = wardyn.run("frobnicate", "--no-cache");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).endsWith("result=invalid exit=2\n");
    }

    @Test
    void aLinkToALinkIsFollowed() throws Exception {
        Distribution copy = wardyn.copiedTo(directory.resolve("copy"));
        Path links = Files.createDirectory(directory.resolve("links"));
        Files.createSymbolicLink(links.resolve("first"), Path.of("../copy/bin/wardyn"));
        Path second = Files.createSymbolicLink(directory.resolve("second"), Path.of("links/first"));
        assertThat(copy.runAs(second, "version", "--no-cache").exit()).isZero();
    }

    @Test
    void aPathWithASpaceAndForeignLettersIsFine() throws Exception {
        Distribution copy = wardyn.copiedTo(directory.resolve("a b/grün"));
        assertThat(copy.run("version", "--no-cache").err()).isEmpty();
    }

    @Test
    void theFirstRunMakesAnArchiveThatTheNextOneReads() throws Exception {
        wardyn.run("version");
        assertThat(archives()).hasSize(1);
        assertStartsFromArchive(wardyn);
    }

    @Test
    void aPluginAfterwardsLeavesTheArchiveInUse() throws Exception {
        Distribution copy = wardyn.copiedTo(directory.resolve("copy"));
        copy.run("version");
        Path jar = copy.home().resolve("lib").resolve(copy.jars("lib").get(0));
        Files.copy(jar, copy.home().resolve("plugins/stranger.jar"));
        assertStartsFromArchive(copy);
    }

    @Test
    void withoutCacheNothingIsKept() throws Exception {
        assertThat(wardyn.run("version", "--no-cache").exit()).isZero();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        Outcome outcome =
                wardyn.with("XDG_CACHE_HOME", file.resolve("below").toString()).run("version");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aLockLeftBehindIsRemoved() throws Exception {
        wardyn.run("version");
        Path archive = archives().get(0);
        Files.delete(archive);
        Path lock = Files.createSymbolicLink(Path.of(archive + ".lock"), Path.of("999999999"));
        wardyn.run("version");
        wardyn.run("version");
        assertThat(lock).doesNotExist();
        assertThat(archive).isNotEmptyFile();
    }

    @Test
    void anOldJavaIsRefusedByName() throws Exception {
        Path home = javaHome("1.8.0_392");
        Outcome outcome = wardyn.with("JAVA_HOME", home.toString()).run("version");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("is Java 8; Wardyn needs Java 17 or newer.");
    }

    @Test
    void aHomeWithoutJavaIsRefused() throws Exception {
        Outcome outcome = wardyn.with("JAVA_HOME", directory.toString()).run("version");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("JAVA_HOME is \"" + directory + "\", which has no bin/java.");
    }

    @Test
    void aNewerJavaRunsItWithAnArchiveOfItsOwn() throws Exception {
        List<Path> newer = Distribution.runtimes(25);
        assumeThat(newer).as("a Java of 25 or newer is installed").isNotEmpty();
        Distribution there = wardyn.with("JAVA_HOME", newer.get(0).toString());
        assertThat(there.run("version").err()).isEmpty();
        assertThat(archives()).singleElement().asString().endsWith(".aot");
        assertStartsFromArchive(there);
    }

    private void assertStartsFromArchive(Distribution distribution) throws Exception {
        Path log = directory.resolve("classes.log");
        Outcome outcome = distribution
                .with("WARDYN_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .run("version");
        assertThat(outcome.exit()).isZero();
        assertThat(Files.readString(log))
                .containsPattern("io\\.github\\.wardyn\\.cli\\.Main source: shared objects file");
    }

    private Path javaHome(String version) throws IOException {
        Path home = directory.resolve("java-home");
        Files.createDirectories(home.resolve("bin"));
        Path java = Files.createFile(home.resolve("bin/java"));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
