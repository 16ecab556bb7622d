package io.github.wardyn.engine.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.SnapshotPart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

    private static final Path EVERYTHING = Path.of("..", "..", "fixtures", "snapshots", "everything.jsonl");
    private static final String NO_FACT = "{\"type\":\"Table\",\"id\":\"orders\"}";

    @TempDir
    private Path folder;

    private List<String> lines;

    @BeforeEach
    void readLines() throws IOException {
        lines = new ArrayList<>(Files.readAllLines(EVERYTHING));
    }

    @Test
    void whatIsReadIsWrittenAgainToTheSameBytes() throws IOException {
        Path copy = folder.resolve("copy.jsonl");

        SnapshotFileWriter.write(open(EVERYTHING), copy);

        assertThat(copy).hasSameBinaryContentAs(EVERYTHING);
    }

    @Test
    void aDeclarationKeepsWhereItIsCalled() throws IOException {
        lines.replaceAll(line -> line.replaceFirst(
                "\"origin\":\\{[^{}]*}",
                "\"origin\":{\"address\":\"Storage/Orders\",\"place\":[\"tables.yaml\",3,3,9,20],"
                        + "\"callers\":[[\"root.yaml\",5,3,8,30],[\"storage.yaml\",7,3,9,30]]}"));
        Path declared = Files.write(folder.resolve("declared.jsonl"), lines);
        Path copy = folder.resolve("copy.jsonl");

        SnapshotFileWriter.write(open(declared), copy);

        assertThat(copy).hasSameBinaryContentAs(declared);
    }

    @Test
    void aZippedSnapshotIsReadAsWell() throws IOException {
        Path zipped = folder.resolve("copy.jsonl.gz");

        SnapshotFileWriter.write(open(EVERYTHING), zipped);

        assertThat(Files.readAllBytes(zipped)).startsWith(0x1f, 0x8b);
        assertThat(facts(open(zipped))).isEqualTo(facts(open(EVERYTHING)));
    }

    @Test
    void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
        Path copy = folder.resolve("copy.jsonl");

        SnapshotFileWriter.write(open(EVERYTHING), copy);

        assertThat(Files.getPosixFilePermissions(copy))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void factsAreSortedWhateverTheOrderOfTheLinesOfAnAccount() throws IOException {
        int account = 1
                + (int) lines.stream()
                        .skip(1)
                        .filter(SnapshotFileTest::isOfFirstAccount)
                        .count();
        Collections.reverse(lines.subList(1, account));

        assertThat(facts(open(written(lines)))).isEqualTo(facts(open(EVERYTHING)));
    }

    @Test
    void aLineThatIsNoFactIsAProblemOfItsPartAndTheRestIsRead() throws IOException {
        lines.set(4, "{\"type\":\"Table\",");
        lines.set(5, NO_FACT);

        List<SnapshotPart> parts = parts(open(written(lines)));

        assertThat(parts.get(0).problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(5, 6);
        assertThat(parts.get(0).problems()).extracting(Problem::code).containsOnly("unreadable-fact");
        assertThat(parts.get(1).problems()).isEmpty();
        assertThat(facts(open(written(lines)))).hasSize(lines.size() - 3);
    }

    @Test
    void noListOfAPartWithAProblemCountsAsComplete() throws IOException {
        SnapshotFileReader whole = open(EVERYTHING);
        lines.set(4, NO_FACT);
        SnapshotFileReader broken = open(written(lines));

        assertThat(link(whole).gap(FactType.BACKUP, new Region("eu-west-1"))).isEmpty();
        assertThat(link(broken).gap(FactType.BACKUP, new Region("eu-west-1"))).isPresent();
    }

    @Test
    void aLineBetweenTwoAccountsMayBeOfEither() throws IOException {
        int border = 1
                + (int) lines.stream()
                        .skip(1)
                        .filter(SnapshotFileTest::isOfFirstAccount)
                        .count();
        lines.add(border, NO_FACT);

        assertThat(parts(open(written(lines))))
                .hasSize(2)
                .allMatch(part -> part.problems().size() == 1);
    }

    @Test
    void aFileWithoutOneFactStillHasAPlaceForItsProblems() throws IOException {
        List<SnapshotPart> parts = parts(open(written(List.of(lines.get(0), NO_FACT))));

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).facts()).isEmpty();
        assertThat(parts.get(0).problems()).hasSize(1);
    }

    @Test
    void aZippedFileThatBreaksOffIsReadToThere() throws IOException {
        Path zipped = folder.resolve("whole.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(Files.readAllBytes(EVERYTHING));
        }
        byte[] bytes = Files.readAllBytes(zipped);
        Path half = Files.write(folder.resolve("half.jsonl.gz"), Arrays.copyOf(bytes, bytes.length * 2 / 3));

        List<SnapshotPart> parts = parts(open(half));

        assertThat(parts.get(0).facts()).isNotEmpty();
        assertThat(parts.get(parts.size() - 1).problems())
                .extracting(Problem::code)
                .contains("truncated-snapshot");
    }

    @Test
    void aPlainFileThatBreaksOffWithinALineSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(EVERYTHING);
        Path half = Files.write(folder.resolve("half.jsonl"), Arrays.copyOf(bytes, bytes.length - 100));

        List<SnapshotPart> parts = parts(open(half));

        assertThat(parts.get(parts.size() - 1).problems()).hasSize(1);
    }

    @Test
    void aSnapshotOfAnotherMajorVersionIsRefused() throws IOException {
        lines.set(0, lines.get(0).replace("\"wardynSnapshot\":\"1.0\"", "\"wardynSnapshot\":\"2.0\""));
        Path newer = written(lines);

        assertThatThrownBy(() -> open(newer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("snapshot version \"2.0\" is not understood; this Wardyn reads version 1");
    }

    private static boolean isOfFirstAccount(String line) {
        return !line.contains("\"id\":\"arn:aws:kms:eu-west-1:444455556666:");
    }

    private Path written(List<String> content) throws IOException {
        return Files.write(folder.resolve("written.jsonl"), content);
    }

    private static SnapshotFileReader open(Path path) throws IOException {
        return SnapshotFileReader.open(path, "snapshot.jsonl");
    }

    private static LinkedPart link(SnapshotFileReader snapshot) {
        return new Linker(snapshot.header(), CentralIndex.of(snapshot))
                .link(snapshot.parts().iterator().next());
    }

    private static List<SnapshotPart> parts(SnapshotFileReader snapshot) {
        List<SnapshotPart> parts = new ArrayList<>();
        snapshot.parts().forEach(parts::add);
        return parts;
    }

    private static List<Fact> facts(SnapshotFileReader snapshot) {
        return parts(snapshot).stream().flatMap(part -> part.facts().stream()).toList();
    }
}
