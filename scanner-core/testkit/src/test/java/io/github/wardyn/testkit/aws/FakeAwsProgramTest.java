package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The fake as a program. */
class FakeAwsProgramTest {
    @Test
    void itPrintsItsEndpointServesAndStopsWhenStandardInputCloses() throws Exception {
        PipedOutputStream stdin = new PipedOutputStream();
        PipedOutputStream stdout = new PipedOutputStream();
        InputStream in = new PipedInputStream(stdin);
        try (Scanner lines = new Scanner(new PipedInputStream(stdout), StandardCharsets.UTF_8)) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(
                    List.of("--tables", "4", "--regions", "eu-west-1", "--deny", "dynamodb:DescribeTable"),
                    in,
                    new PrintStream(stdout, true, StandardCharsets.UTF_8)));
            URI endpoint = URI.create(lines.nextLine().substring("endpoint ".length()));
            String key = lines.nextLine().substring("access-key-id ".length());
            Sdk sdk = new Sdk(endpoint, AwsBasicCredentials.create(key, "any"), "eu-west-1", 1);
            DynamoDbClient client = sdk.client(DynamoDbClient.builder());
            assertThat(client.listTables().tableNames()).hasSize(4);
            assertThat(catchThrowable(() -> client.describeTable(r -> r.tableName("audit-0000"))))
                    .hasMessageContaining("not authorized");
            stdin.close();
            assertThat(lines.nextLine()).isEqualTo("calls 2");
            running.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void itStopsByItselfWhenNobodyCalls() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(List.of("--stay", "--idle-seconds", "0"), new ByteArrayInputStream(new byte[0]), new PrintStream(out));
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("calls 0\n");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> run(List.of("--tabels", "3"), InputStream.nullInputStream(), System.out))
                .hasMessageContaining("--tabels");
    }

    private static void run(List<String> args, InputStream in, PrintStream out) {
        try {
            FakeAwsProgram.run(args, in, out);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
