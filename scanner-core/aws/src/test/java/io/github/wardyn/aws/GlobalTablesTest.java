package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import io.github.wardyn.testkit.aws.FakeAws;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlobalTablesTest {

    private static final String ID = "arn:aws:dynamodb::111122223333:global-table/orders";

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
    void regionsThatShowTheSameOneGiveOneFactAndTheNearestSightOfEachReplica() {
        table("eu-west-1", "us-east-1");
        table("us-east-1", "eu-west-1");

        Snapshot snapshot = collect("eu-west-1", "us-east-1");

        assertThat(Facts.of(snapshot, GlobalTable.class).map(one -> one.id().canonical()))
                .containsExactly(ID);
        assertThat(Facts.of(snapshot, Replica.class).map(Replica::pointInTimeRecovery))
                .doesNotContainNull();
        assertThat(Facts.of(snapshot, Replica.class).map(Replica::table)).doesNotContainNull();
    }

    @Test
    void aReplicaOfARegionThatIsNotReadIsKnownAsFarAsItShows() {
        table("eu-west-1", "us-east-1");
        table("us-east-1", "eu-west-1");

        Snapshot snapshot = collect("eu-west-1");

        Replica far = Facts.of(snapshot, Replica.class)
                .filter(replica -> replica.id().region().code().equals("us-east-1"))
                .findFirst()
                .orElseThrow();
        assertThat(far.replicaStatus()).isNotNull();
        assertThat(far.table()).isNull();
        assertThat(far.unknowns().reason("pointInTimeRecovery").map(reason -> reason.text()))
                .hasValue("not-collected dynamodb:DescribeTable in us-east-1");
    }

    @Test
    void twoOfOneNameInRegionsApartAreToldApart() {
        table("eu-west-1", "eu-central-1");
        table("eu-central-1", "eu-west-1");
        table("us-east-1", "us-west-2");
        table("us-west-2", "us-east-1");

        Snapshot snapshot = collect("eu-west-1", "eu-central-1", "us-east-1", "us-west-2");

        assertThat(Facts.of(snapshot, GlobalTable.class).map(one -> one.id().canonical()))
                .containsExactly(ID + "/eu-central-1", ID + "/us-east-1");
    }

    @Test
    void aReplicaWhoseRegionHasNoSuchTableIsInAnotherAccount() {
        table("eu-west-1", "us-east-1");
        aws.region(Collecting.ACCOUNT, "us-east-1").table("another", table -> {});

        Snapshot snapshot = collect("eu-west-1", "us-east-1");

        assertThat(Facts.of(snapshot, GlobalTable.class).map(GlobalTable::multiAccount))
                .containsExactly(true);
    }

    @Test
    void aTableOfVersion2017SaysSoAlthoughItIsNotInTheDescriptionOfTheTable() {
        aws.region(Collecting.ACCOUNT, "eu-west-1")
                .globalTable2017("orders", List.of("eu-west-1", "us-east-1"))
                .table("orders", table -> table.remove("/Table/GlobalTableVersion"));

        Snapshot snapshot = collect("eu-west-1");

        assertThat(Facts.of(snapshot, Table.class).map(table -> Objects.toString(table.globalTableVersion())))
                .containsExactly("V2017_11_29");
    }

    private void table(String region, String other) {
        aws.region(Collecting.ACCOUNT, region).table("orders", table -> table.replica(other, "ACTIVE"));
    }

    private Snapshot collect(String... regions) {
        return Collecting.collect(Collecting.from(aws)
                .regions(List.of(regions))
                .collectors(Set.of(Collector.DYNAMODB))
                .build());
    }
}
