package io.github.wardyn.aws;

import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.FakeAws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Collects from a fake control plane, with a clock that stands still and without long waits between attempts. */
final class Collecting {

    static final String ACCOUNT = FakeAws.DEFAULT_ACCOUNT;

    private Collecting() {}

    static LiveRequest.Builder from(FakeAws aws) {
        ConnectionSettings connection = ConnectionSettings.DEFAULT
                .withEndpoint(aws.endpoint().toString(), false)
                .withAttempts(5, Duration.ofMillis(1), Duration.ofSeconds(10));
        return LiveRequest.builder()
                .connection(connection)
                .credentials(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(FakeAws.accessKeyId(ACCOUNT), "any")))
                .clock(InstantSource.fixed(aws.now()))
                .tool("wardyn test");
    }

    static Snapshot collect(LiveRequest request) {
        return new AwsSource().collect(request);
    }

    /** Gives the lines of the snapshot's file. */
    static List<String> lines(Snapshot snapshot) {
        try {
            Path file = Files.createTempFile("snapshot", ".jsonl");
            try {
                SnapshotFiles.write(snapshot, file);
                return Files.readAllLines(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
