package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Organisation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Accounts that are judged at once are judged as if each were alone, from the very first. */
class AccountsAtOnceTest {

    private static final int ROUNDS = 20;

    @RepeatedTest(2)
    void whatIsJudgedAtOnceIsJudgedAsAlone(@TempDir Path folder) throws IOException {
        Snapshot collected = collect();
        Path file = folder.resolve("saved.jsonl");
        SnapshotFiles.write(collected, file);
        List<String> alone = verdicts(SnapshotFiles.open(file, "saved.jsonl"));

        assertThat(alone).hasSizeGreaterThan(1_000);
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(verdicts(collected)).isEqualTo(alone);
        }
    }

    private static List<String> verdicts(Snapshot snapshot) {
        List<String> verdicts = new ArrayList<>();
        for (Finding finding : EveryRule.judge(snapshot, rule -> true).findings()) {
            verdicts.add(finding.rule() + " " + finding.verdict() + " "
                    + finding.resource().id().canonical());
        }
        return verdicts;
    }

    private static Snapshot collect() {
        Organisation organisation = Organisation.of(7).accounts(4).tables(4).backups(1);
        try (FakeAws aws = FakeAws.builder().organisation(organisation).start()) {
            return new AwsSource()
                    .collect(LiveRequest.builder()
                            .accounts(new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of()))
                            .connection(ConnectionSettings.DEFAULT.withEndpoint(
                                    aws.endpoint().toString(), false))
                            .credentials(StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create(FakeAws.accessKeyId("111100000001"), "any")))
                            .clock(InstantSource.fixed(aws.now()))
                            .tool("wardyn test")
                            .build());
        }
    }
}
