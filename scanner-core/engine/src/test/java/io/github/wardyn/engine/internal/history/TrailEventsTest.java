package io.github.wardyn.engine.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailEventsTest {

    private static final Path FIXTURES = Path.of("..", "..", "fixtures");
    private static final Path LOGS = FIXTURES.resolve("cloudtrail");
    private static final Scope ACCOUNT = new Scope("111122223333");
    private static final Region REGION = new Region("eu-west-1");

    @TempDir
    private Path folder;

    private Snapshot snapshot;

    @BeforeEach
    void open() throws IOException {
        snapshot = SnapshotFiles.open(FIXTURES.resolve("snapshots/everything.jsonl"), "everything.jsonl");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2 | 2026-10-26T14:30:05Z | the last DisableKey counts; a deletion that was cancelled leaves the key disabled
            3 | 2026-10-27T18:00:00Z | a key may be named by its id, and a request that was refused does not count
            1 |                      | a key that can be used has no such instant
            6 |                      | a key of which nothing is recorded stays as it was
            """)
    void eventsTellSinceWhenAKeyCannotBeUsed(String key, Instant since, String why) throws IOException {
        KmsKey before = key(snapshot, key);
        KmsKey after = key(TrailEvents.read(LOGS, "logs").addTo(snapshot), key);

        assertThat(after.unusableSince()).as(why).isEqualTo(since == null ? before.unusableSince() : since);
        assertThat(after.isUnusableSinceCertain()).isEqualTo(after.unusableSince() != null);
    }

    @Test
    void whatHappenedAfterTheSnapshotDoesNotCount() throws IOException {
        KmsKey before = key(snapshot, "5");

        assertThat(key(TrailEvents.read(LOGS, "logs").addTo(snapshot), "5")).isEqualTo(before);
    }

    @Test
    void requestsOfClientsThatLookAlikeAreCountedAndThoseOfAwsAreNot() throws IOException {
        assertThat(clients(TrailEvents.read(LOGS, "logs").addTo(snapshot)))
                .filteredOn(usage -> "dynamodb.amazonaws.com".equals(usage.eventSource()))
                .extracting(usage -> usage.count() + " " + usage.tlsVersion() + " " + usage.cipherSuite() + " "
                        + usage.longTermCredentials() + " " + usage.userAgent() + " " + usage.lastSeen())
                .containsExactlyInAnyOrder(
                        "2 TLSv1.3 TLS_AES_128_GCM_SHA256 false aws-sdk-java/2.31.0 2026-10-27T20:00:01Z",
                        "1 TLSv1.1 AES128-SHA true Boto/2.1 2026-10-27T20:00:02Z",
                        "1 null null true legacy-loader 2026-10-27T20:00:03Z");
    }

    @Test
    void onlyRequestsToDynamoDbDaxAndKmsCount() throws IOException {
        assertThat(clients(TrailEvents.read(LOGS, "logs").addTo(snapshot)))
                .extracting(ClientTlsUsage::eventSource)
                .containsOnly("dynamodb.amazonaws.com", "kms.amazonaws.com");
    }

    @Test
    void whereAnythingIsRecordedAllOfItIs() throws IOException {
        Snapshot known = TrailEvents.read(LOGS, "logs").addTo(snapshot);

        assertThat(gap(known, REGION)).isEmpty();
        assertThat(known.header().problems()).isEmpty();
        assertThat(known.header().coverage().gap(FactType.TABLE, ACCOUNT, REGION))
                .isEmpty();
    }

    @Test
    void aRegionOfWhichNothingIsRecordedStaysAsItWas() throws IOException {
        write("a.json", "{\"Records\":[" + record("eu-central-1") + "]}");
        Snapshot known = TrailEvents.read(folder, "logs").addTo(snapshot);

        assertThat(gap(known, new Region("eu-central-1"))).isEmpty();
        assertThat(gap(known, new Region("us-east-1"))).isPresent();
    }

    @Test
    void aFileThatBreaksOffIsAProblemAndLeavesGaps() throws IOException {
        write("a.json.gz", "{\"Records\":[" + record("eu-west-1") + "]}");
        write("b.json", "{\"Records\":[" + record("eu-west-1") + ",{\"eventTi");
        Snapshot known = TrailEvents.read(folder, "logs").addTo(snapshot);

        assertThat(known.header().problems())
                .extracting(Problem::code, problem -> problem.place().file())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unreadable-trail-file", "logs/b.json"));
        assertThat(gap(known, REGION)).isPresent();
        assertThat(clients(known)).extracting(ClientTlsUsage::count).containsExactly(2L);
    }

    @Test
    void aFolderWithoutRecordsIsAMistake() throws IOException {
        write("a.json", "[1]");
        write(
                "b.json",
                "{\"Records\":[{\"eventTime\":\"today\",\"awsRegion\":\"eu-west-1\",\"recipientAccountId\":\"1\"}]}");
        write("c.json", "{\"Records\":[{\"eventTime\":\"2026-10-27T20:00:00Z\"}],\"Records\":{}}");

        assertThatThrownBy(() -> TrailEvents.read(folder, "logs"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no log file");
    }

    private static String record(String region) {
        return "{\"eventTime\":\"2026-10-27T20:00:00Z\",\"eventSource\":\"dynamodb.amazonaws.com\",\"awsRegion\":\""
                + region
                + "\",\"userIdentity\":{\"accountId\":\"111122223333\"},\"resources\":[[1],{\"type\":\"x\"}],\"tlsDetails\":{\"x\":[1]}}";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            packed.write(bytes);
        }
    }

    private static java.util.Optional<UnknownReason> gap(Snapshot snapshot, Region region) {
        return snapshot.header().coverage().gap(FactType.CLIENT_TLS_USAGE, ACCOUNT, region);
    }

    private static KmsKey key(Snapshot snapshot, String last) {
        return facts(snapshot, KmsKey.class).stream()
                .filter(key -> key.id().name().endsWith("-00000000000" + last))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClientTlsUsage> clients(Snapshot snapshot) {
        return facts(snapshot, ClientTlsUsage.class);
    }

    private static <T> List<T> facts(Snapshot snapshot, Class<T> type) {
        List<T> facts = new ArrayList<>();
        for (SnapshotPart part : snapshot.parts()) {
            part.facts().stream().filter(type::isInstance).map(type::cast).forEach(facts::add);
        }
        return facts;
    }
}
