package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.ClusterEndpointEncryptionType;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.DaxNode;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.SseStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MotoExtension.class)
final class MotoClustersIT {

    @Test
    void clustersAreReadWithTheirEncryption(Moto moto) {
        assertThat(moto.facts(DaxCluster.class))
                .extracting(
                        cluster -> cluster.id().name(),
                        DaxCluster::status,
                        DaxCluster::clusterEndpointEncryptionType,
                        DaxCluster::sseStatus,
                        DaxCluster::totalNodes,
                        DaxCluster::tags)
                .containsExactlyInAnyOrder(
                        tuple(
                                "cache-open",
                                "available",
                                ClusterEndpointEncryptionType.NONE,
                                SseStatus.DISABLED,
                                1,
                                Map.of()),
                        tuple(
                                "cache-safe",
                                "available",
                                ClusterEndpointEncryptionType.TLS,
                                SseStatus.ENABLED,
                                3,
                                Map.of("owner", "shop")),
                        tuple(
                                "cache-new",
                                "creating",
                                ClusterEndpointEncryptionType.NONE,
                                SseStatus.DISABLED,
                                3,
                                Map.of()));
    }

    @Test
    void nodesAreReadOnceTheyAreThere(Moto moto) {
        DaxCluster safe = moto.fact(DaxCluster.class, "cache-safe");

        assertThat(safe.nodes())
                .extracting(DaxNode::nodeId)
                .containsExactly("cache-safe-a", "cache-safe-b", "cache-safe-c");
        assertThat(safe.availabilityZones()).containsExactly("us-east-1a");
        assertThat(Moto.unknowns(safe))
                .containsExactly(
                        Map.entry("networkInterfaceIds", "throttled dax:DescribeSubnetGroups"),
                        Map.entry("subnets", "throttled dax:DescribeSubnetGroups"));
        assertThat(Moto.unknowns(moto.fact(DaxCluster.class, "cache-new")))
                .containsOnlyKeys("nodes", "availabilityZones", "networkInterfaceIds", "subnets");
    }

    @Test
    void rolesOfClustersAreReadWithInlineAndManagedPolicies(Moto moto) {
        assertThat(moto.facts(IamRole.class))
                .extracting(
                        role -> role.id().name(), role -> role.policies().get(0).json())
                .containsExactlyInAnyOrder(
                        tuple("dax-wide", MotoClusters.POLICY.formatted("dynamodb:*", "*")),
                        tuple(
                                "dax-narrow",
                                MotoClusters.POLICY.formatted(
                                        "dynamodb:GetItem", MotoClients.arn("dynamodb", "table/plain"))));
        assertThat(moto.fact(DaxCluster.class, "cache-open").iamRole().id().name())
                .isEqualTo("dax-wide");
    }
}
