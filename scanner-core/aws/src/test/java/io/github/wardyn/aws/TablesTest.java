package io.github.wardyn.aws;

import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.FakeRegion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Instant CREATED = Instant.parse("2026-01-10T00:00:00Z");
    private static final String KEY = "11111111-2222-3333-4444-555555555555";

    @Test
    void tablesWithEverythingThatHangsOnThemAreRead() {
        try (FakeAws aws = FakeAws.start()) {
            fill(aws);
            LiveRequest request = Collecting.from(aws)
                    .regions(List.of("eu-west-1", "us-east-1"))
                    .collectors(Set.of(Collector.DYNAMODB, Collector.KMS))
                    .build();

            Golden.assertLines("tables.jsonl", Collecting.lines(Collecting.collect(request)));
        }
    }

    private static void fill(FakeAws aws) {
        FakeRegion ireland = aws.region(Collecting.ACCOUNT, "eu-west-1");
        FakeRegion virginia = aws.region(Collecting.ACCOUNT, "us-east-1");
        ireland.key(KEY, key -> key.rotation(true).grant("g1", "dynamodb.amazonaws.com", List.of("Decrypt")));
        ireland.key("deleted-soon", key -> key.pendingDeletion(Instant.parse("2026-02-01T00:00:00Z")));
        ireland.stream("changes", null);
        ireland.table("plain", table -> {});
        ireland.table(
                "orders",
                table -> table
                        .customerManagedKey(KEY)
                        .provisioned(5, 5)
                        .pointInTimeRecovery(35, aws.now())
                        .timeToLive("expires")
                        .stream("NEW_IMAGE", CREATED)
                        .globalSecondaryIndex("by-customer", "customer")
                        .deletionProtection(true)
                        .resourcePolicy("{\"Version\":\"2012-10-17\"}")
                        .streamResourcePolicy("{\"Version\":\"2012-10-17\",\"Id\":\"stream\"}")
                        .contributorInsights("", "ENABLED")
                        .kinesisDestination(ireland.arn("kinesis", "stream/changes"), "ACTIVE")
                        .tag("owner", "shop"));
        ireland.table("lost", table -> table.customerManagedKey("deleted-soon").keyInaccessibleSince(CREATED));
        ireland.table("gone", table -> {});
        ireland.backup("orders", CREATED, backup -> backup.name("nightly").customerManagedKey("deleted-soon"));
        ireland.backup("gone", CREATED, backup -> backup.type("SYSTEM").expires(Instant.parse("2026-02-10T00:00:00Z")));
        ireland.withoutTable("gone");
        ireland.export("orders", "01", Map.of("S3SseAlgorithm", "KMS", "S3SseKmsKeyId", "alias/exports"));
        ireland.alias("alias/exports", KEY);
        ireland.table("global", table -> table.replica("us-east-1", "ACTIVE").replica("eu-central-1", "ACTIVE"));
        virginia.table("global", table -> table.replica("eu-west-1", "ACTIVE").replica("eu-central-1", "ACTIVE"));
        ireland.globalTable2017("legacy", List.of("eu-west-1", "eu-central-1"));
    }
}
