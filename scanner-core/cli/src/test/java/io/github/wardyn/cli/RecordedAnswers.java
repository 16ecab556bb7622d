package io.github.wardyn.cli;

import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.FakeAws;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What the collectors make of the answers in a folder, which the real SDK gets over the wire. */
final class RecordedAnswers {

    private RecordedAnswers() {}

    /**
     * What was collected.
     *
     * @param unused names of the files that nobody asked for
     */
    record Collected(Snapshot snapshot, Set<String> unused) {}

    static Collected collect(Path folder, Duration eventWindow, List<String> regions) {
        try (FakeAws aws = FakeAws.builder().recordings(folder).start()) {
            regions.forEach(region -> aws.region(FakeAws.DEFAULT_ACCOUNT, region));
            LiveRequest request = LiveRequest.builder()
                    .connection(ConnectionSettings.DEFAULT
                            .withEndpoint(aws.endpoint().toString(), false)
                            .withAttempts(2, Duration.ofMillis(1), Duration.ofSeconds(30)))
                    .credentials(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(FakeAws.accessKeyId(FakeAws.DEFAULT_ACCOUNT), "any")))
                    .regions(regions)
                    .eventWindow(eventWindow)
                    .clock(InstantSource.fixed(aws.now()))
                    .tool("wardyn test")
                    .build();
            Snapshot snapshot = new AwsSource().collect(request);
            return new Collected(snapshot, aws.unusedRecordings());
        }
    }
}
