package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String OTHER = "444455556666";

    private FakeAws aws;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aKeyIsDescribedOnceHoweverManyNameIt() {
        var region = aws.region(Collecting.ACCOUNT, "eu-west-1").key("shared", key -> {});
        for (int i = 0; i < 20; i++) {
            region.table("table-" + i, table -> table.customerManagedKey("shared"));
        }
        aws.region(Collecting.ACCOUNT, "us-east-1")
                .table("far", table -> table.customerManagedKey(region.arn("kms", "key/shared")));

        collect(AccountChoice.OWN);

        assertThat(aws.calls().count("kms:DescribeKey")).isEqualTo(1);
        assertThat(aws.calls().count("kms:GetKeyPolicy")).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherAccountIsReadAsFarAsItLets() {
        String arn = aws.region(OTHER, "eu-west-1").arn("kms", "key/central");
        aws.region(OTHER, "eu-west-1").key("central", key -> key.sharedWith(Collecting.ACCOUNT));
        aws.region(Collecting.ACCOUNT, "eu-west-1").table("orders", table -> table.customerManagedKey(arn));

        KmsKey key = onlyKey(collect(AccountChoice.OWN));

        assertThat(key.keyState()).isEqualTo(KeyState.ENABLED);
        assertThat(key.unknowns().reason("policy").map(reason -> reason.text()))
                .hasValue("not-collected kms:GetKeyPolicy in account " + OTHER);
    }

    @Test
    void aKeyOfAnotherAccountThatIsReadTooIsReadByItsOwner() {
        String arn = aws.region(OTHER, "eu-west-1").arn("kms", "key/central");
        aws.region(OTHER, "eu-west-1").key("central", key -> {});
        aws.region(Collecting.ACCOUNT, "eu-west-1").table("orders", table -> table.customerManagedKey(arn));

        Snapshot snapshot = collect(new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of()));

        assertThat(onlyKey(snapshot).policy()).isNotNull();
        assertThat(aws.calls().count(call -> call.action().equals("kms:DescribeKey")))
                .isEqualTo(1);
        assertThat(aws.calls()
                        .count(call -> call.action().equals("kms:DescribeKey")
                                && call.account().equals(OTHER)))
                .isEqualTo(1);
    }

    @Test
    void aKeyThatMayNotBeSeenIsAFactOfUnknowns() {
        String arn = aws.region(OTHER, "eu-west-1").arn("kms", "key/secret");
        aws.region(OTHER, "eu-west-1").key("secret", key -> {});
        aws.region(Collecting.ACCOUNT, "eu-west-1").table("orders", table -> table.customerManagedKey(arn));

        KmsKey key = onlyKey(collect(AccountChoice.OWN));

        assertThat(key.keyState()).isNull();
        assertThat(key.unknowns().reason("keyState").map(reason -> reason.text()))
                .hasValue("denied kms:DescribeKey");
    }

    @Test
    void aKeyThatIsGoneIsSaidToBe() {
        aws.region(Collecting.ACCOUNT, "eu-west-1").table("orders", table -> table.customerManagedKey("gone"));

        assertThat(onlyKey(collect(AccountChoice.OWN)).keyState()).isEqualTo(KeyState.NOT_FOUND);
    }

    @Test
    void relatedKeysOfOtherRegionsAreReadToo() {
        String primary = aws.region(Collecting.ACCOUNT, "eu-west-1").arn("kms", "key/mrk-1");
        String replica = aws.region(Collecting.ACCOUNT, "us-east-1").arn("kms", "key/mrk-1");
        aws.region(Collecting.ACCOUNT, "eu-west-1")
                .key("mrk-1", key -> key.multiRegion("PRIMARY", primary, List.of(replica)))
                .table("orders", table -> table.customerManagedKey("mrk-1"));
        aws.region(Collecting.ACCOUNT, "us-east-1")
                .key("mrk-1", key -> key.state("Disabled").multiRegion("REPLICA", primary, List.of(replica)));

        Snapshot snapshot = collect(AccountChoice.OWN);

        assertThat(Facts.of(snapshot, KmsKey.class).map(KmsKey::keyState))
                .containsExactlyInAnyOrder(KeyState.ENABLED, KeyState.DISABLED);
        assertThat(aws.calls().count("kms:DescribeKey")).isEqualTo(2);
    }

    @Test
    void theTableNamesTheKeyByItsArn() {
        aws.region(Collecting.ACCOUNT, "eu-west-1")
                .key("k", key -> {})
                .table("orders", table -> table.customerManagedKey("k"));

        Table table =
                Facts.of(collect(AccountChoice.OWN), Table.class).findFirst().orElseThrow();

        assertThat(table.sseDescription().kmsMasterKey().id().canonical())
                .isEqualTo("arn:aws:kms:eu-west-1:111122223333:key/k");
    }

    @Test
    void aKeyHasAllItsAliasesFromOneListHoweverManyKeysThereAre() {
        var region = aws.region(Collecting.ACCOUNT, "eu-west-1");
        for (int i = 0; i < 5; i++) {
            String id = "k" + i;
            region.key(id, key -> {})
                    .alias("alias/" + id, id)
                    .table("table-" + i, table -> table.customerManagedKey(id));
        }
        region.alias("alias/another", "k0").alias("alias/nobodys", "unused");

        Snapshot snapshot = collect(AccountChoice.OWN);

        assertThat(Facts.of(snapshot, KmsKey.class)
                        .filter(key -> key.id().name().equals("k0"))
                        .map(KmsKey::aliases))
                .containsExactly(List.of("alias/another", "alias/k0"));
        assertThat(aws.calls().count("kms:ListAliases")).isEqualTo(1);
    }

    @Test
    void withoutTheListOnlyTheAliasesThatOthersUseAreKnown() {
        aws.region(Collecting.ACCOUNT, "eu-west-1")
                .key("k", key -> {})
                .alias("alias/exports", "k")
                .alias("alias/another", "k")
                .table("orders", table -> table.customerManagedKey("k"))
                .export("orders", "01", Map.of("S3SseAlgorithm", "KMS", "S3SseKmsKeyId", "alias/exports"));
        aws.faults().add(Fault.deny("kms:ListAliases"));

        KmsKey key = onlyKey(collect(AccountChoice.OWN));

        assertThat(key.aliases()).containsExactly("alias/exports");
        assertThat(key.unknowns().reason("aliases").map(reason -> reason.text()))
                .hasValue("denied kms:ListAliases");
    }

    @Test
    void whereNoKeyIsNamedNoAliasIsAskedFor() {
        aws.region(Collecting.ACCOUNT, "eu-west-1")
                .alias("alias/nobodys", "unused")
                .table("orders", table -> {});

        collect(AccountChoice.OWN);

        assertThat(aws.calls().count("kms:ListAliases")).isZero();
    }

    private Snapshot collect(AccountChoice choice) {
        return Collecting.collect(Collecting.from(aws)
                .accounts(choice)
                .collectors(Set.of(Collector.DYNAMODB, Collector.KMS))
                .build());
    }

    private static KmsKey onlyKey(Snapshot snapshot) {
        List<KmsKey> keys = Facts.of(snapshot, KmsKey.class).toList();
        assertThat(keys).hasSize(1);
        return keys.get(0);
    }
}
