package io.github.wardyn.engine.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.engine.SnapshotHistory;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierKeysTest {

    private static final Instant YESTERDAY = Instant.parse("2026-10-27T03:00:00Z");

    @TempDir
    private Path folder;

    private Snapshot today;

    @BeforeEach
    void open() throws IOException {
        Path everything = Path.of("..", "..", "fixtures", "snapshots", "everything.jsonl");
        Path withoutEvents = folder.resolve("today.jsonl");
        Files.writeString(withoutEvents, Files.readString(everything).replaceAll("\"unusableSince\":\"[^\"]*\",", ""));
        today = SnapshotFiles.open(withoutEvents, "today.jsonl");
    }

    @Test
    void aSnapshotThatIsKeptRemembersTheFirstNightOnWhichAKeyWasSeenUnusable() throws IOException {
        Path kept = folder.resolve("kept.jsonl");
        SnapshotFiles.write(history(at(today, World.LIVE, YESTERDAY)).addTo(today), kept);
        Snapshot read = SnapshotFiles.open(kept, "kept.jsonl");
        Snapshot tomorrow = at(today, World.LIVE, Instant.parse("2026-10-29T03:00:00Z"));

        assertThat(key(read).unusableSince()).isEqualTo(YESTERDAY);
        assertThat(key(read).isUnusableSinceCertain()).isFalse();
        assertThat(key(history(read).addTo(tomorrow)).unusableSince()).isEqualTo(YESTERDAY);
    }

    @Test
    void aTemplateHasNoPast() throws IOException {
        Snapshot template = at(today, World.CLOUDFORMATION, today.header().takenAt());

        assertThat(history(at(today, World.LIVE, YESTERDAY)).addTo(template)).isSameAs(template);
    }

    private static SnapshotHistory history(Snapshot previous) throws IOException {
        return SnapshotHistory.of(previous, null, "");
    }

    private static Snapshot at(Snapshot snapshot, World world, Instant takenAt) {
        SnapshotHeader header = snapshot.header();
        List<SnapshotPart> parts = new ArrayList<>();
        snapshot.parts().forEach(parts::add);
        return Snapshot.of(
                new SnapshotHeader(world, takenAt, header.tool(), header.coverage(), header.problems()), parts);
    }

    private static KmsKey key(Snapshot snapshot) {
        for (SnapshotPart part : snapshot.parts()) {
            for (var fact : part.facts()) {
                if (fact instanceof KmsKey key && key.id().name().endsWith("-000000000008")) {
                    return key;
                }
            }
        }
        throw new AssertionError("no such key");
    }
}
