package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Backup;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.VpnConnection;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.FakeRegion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer does not speak of at all is unknown, and not the service's default. */
class SilentAnswersTest {

    private FakeAws aws;
    private FakeRegion region;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
        region = aws.region(Collecting.ACCOUNT, EveryResource.REGION).table("orders", table -> {});
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aBackupWithoutFeaturesMayHaveAnyKey() {
        region.backup("orders", EveryResource.CREATED, backup -> backup.remove("/SourceTableFeatureDetails"));

        assertThat(only(Backup.class).unknowns().reason("sseDescription").map(reason -> reason.text()))
                .hasValue("not-collected \"SourceTableFeatureDetails\", which the answer lacks");
    }

    @Test
    void aRecoveryPointThatIsSuchABackupMayHaveAnyKey() {
        String arn = region.arn("dynamodb", "table/orders/backup/by-aws-backup");
        region.backup(
                "orders",
                EveryResource.CREATED,
                backup -> backup.type("AWS_BACKUP").arn(arn).remove("/SourceTableFeatureDetails"));
        region.backupService()
                .vault("main", vault -> {})
                .recoveryPoint(
                        region.arn("dynamodb", "table/orders"),
                        "main",
                        arn,
                        EveryResource.CREATED,
                        point -> point.remove("/EncryptionKeyArn"));

        assertThat(only(RecoveryPoint.class).unknowns().reasons()).containsOnlyKeys("encryptionKey");
    }

    @Test
    void aClusterThatIsBeingMadeHasNodesThatAreNotNamedYet() {
        region.daxSubnetGroup("default", "vpc-1", List.of())
                .daxCluster(
                        "cache",
                        cluster -> cluster.status("creating").withoutNodes().set("/Cluster/TotalNodes", 3));

        DaxCluster cluster = only(DaxCluster.class);

        assertThat(cluster.totalNodes()).isEqualTo(3);
        assertThat(cluster.unknowns().reasons()).containsOnlyKeys("nodes", "availabilityZones");
    }

    @Test
    void aVpnConnectionWithoutTelemetryMayBeUp() {
        region.network().vpnConnection("vpn-1", vpn -> vpn.remove("/options"));

        assertThat(only(VpnConnection.class).tunnelsUp()).isNull();
        assertThat(only(VpnConnection.class).unknowns().reasons()).containsOnlyKeys("tunnels");
    }

    private <T extends Fact> T only(Class<T> type) {
        List<T> facts = Facts.of(
                        Collecting.collect(Collecting.from(aws)
                                .regions(List.of(EveryResource.REGION))
                                .build()),
                        type)
                .toList();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }
}
