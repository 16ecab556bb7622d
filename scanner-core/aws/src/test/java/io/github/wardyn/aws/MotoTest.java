package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs against moto, the emulator that others wrote; skipped where {@code moto_server} is not on the path. */
class MotoTest {

    private static @Nullable Process moto;
    private static @Nullable Snapshot snapshot;

    @BeforeAll
    static void collect() throws IOException {
        Optional<Path> program = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, "moto_server"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(program).as("moto_server on the path").isPresent();
        int port = freePort();
        moto = new ProcessBuilder(program.orElseThrow().toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeThat(answers(port)).as("moto_server answers within a minute").isTrue();
        String endpoint = "http://127.0.0.1:" + port;
        new MotoWorld(endpoint).fill();
        snapshot = Collecting.collect(LiveRequest.builder()
                .regions(List.of("us-east-1"))
                .credentials(MotoWorld.CREDENTIALS)
                .connection(ConnectionSettings.DEFAULT
                        .withEndpoint(endpoint, false)
                        .withAttempts(2, Duration.ofMillis(10), Duration.ofSeconds(30)))
                .build());
    }

    @AfterAll
    static void stop() {
        if (moto != null) {
            moto.destroy();
        }
    }

    @Test
    void tablesAreRead() {
        Map<String, Table> tables = Facts.of(seen(), Table.class)
                .collect(Collectors.toMap(table -> table.id().name(), table -> table));

        assertThat(tables).containsOnlyKeys("orders", "plain");
        assertThat(tables.get("orders")).satisfies(table -> {
            assertThat(table.sseDescription())
                    .isNotNull()
                    .extracting(sse -> sse.kmsMasterKey())
                    .isNotNull();
            assertThat(table.pointInTimeRecovery())
                    .isNotNull()
                    .extracting(pitr -> pitr.pointInTimeRecoveryStatus())
                    .isEqualTo(PointInTimeRecoveryStatus.ENABLED);
            assertThat(table.timeToLive())
                    .isNotNull()
                    .extracting(ttl -> ttl.attributeName())
                    .isEqualTo("expires");
            assertThat(table.tags()).containsEntry("owner", "shop");
        });
    }

    @Test
    void keysInSeveralStatesAreRead() {
        assertThat(Facts.of(seen(), KmsKey.class).map(KmsKey::keyState))
                .contains(KeyState.ENABLED, KeyState.PENDING_DELETION);
    }

    @Test
    void clustersAreRead() {
        assertThat(Facts.of(seen(), DaxCluster.class)
                        .map(cluster -> cluster.id().name()))
                .containsExactly("cache");
    }

    @Test
    void backupPlansAndSelectionsAreRead() {
        assertThat(Facts.of(seen(), BackupPlanRule.class).map(BackupPlanRule::ruleName))
                .containsExactly("daily");
        assertThat(Facts.of(seen(), BackupSelection.class)).isNotNull();
    }

    @Test
    void scalableTargetsAreRead() {
        assertThat(Facts.of(seen(), ScalableTarget.class)
                        .map(target -> target.id().name()))
                .containsExactly("table/plain");
    }

    private static Snapshot seen() {
        if (snapshot == null) {
            throw new IllegalStateException("Nothing was collected");
        }
        return snapshot;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        Instant until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            } catch (IOException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
        return false;
    }
}
