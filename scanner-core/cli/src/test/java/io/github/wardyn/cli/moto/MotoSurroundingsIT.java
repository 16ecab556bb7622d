package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.ClusterEndpointEncryptionType;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.DaxNode;
import io.github.wardyn.model.FlowLog;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.IpPermission;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.NetworkAclEntry;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Vpc;
import io.github.wardyn.model.VpcEndpoint;
import io.github.wardyn.model.VpcEndpointState;
import io.github.wardyn.model.VpcEndpointType;
import io.github.wardyn.model.VpnConnection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clusters, network and trails. */
@ExtendWith(MotoExtension.class)
final class MotoSurroundingsIT {

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

    @Test
    void onlyTheEndpointsOfDynamoDbAreRead(Moto moto) {
        assertThat(moto.facts(VpcEndpoint.class))
                .extracting(
                        VpcEndpoint::serviceName,
                        VpcEndpoint::vpcEndpointType,
                        VpcEndpoint::state,
                        endpoint -> endpoint.vpc().id().name(),
                        endpoint -> endpoint.routeTableIds().size())
                .containsExactly(tuple(
                        "com.amazonaws.us-east-1.dynamodb",
                        VpcEndpointType.GATEWAY,
                        VpcEndpointState.AVAILABLE,
                        shop(moto),
                        1));
    }

    @Test
    void vpcsAreReadWithWhatGuardsThem(Moto moto) {
        assertThat(moto.facts(Vpc.class))
                .extracting(Vpc::tags)
                .containsExactlyInAnyOrder(Map.of("name", "shop"), Map.of());
        assertThat(moto.facts(Subnet.class)
                        .filter(subnet -> subnet.vpc().id().name().equals(shop(moto))))
                .extracting(Subnet::availabilityZone)
                .containsExactly("us-east-1b");
        assertThat(moto.facts(FlowLog.class))
                .extracting(FlowLog::resourceId, FlowLog::flowLogStatus, FlowLog::trafficType)
                .containsExactly(tuple(shop(moto), "ACTIVE", "REJECT"));
        assertThat(moto.facts(SecurityGroup.class).flatMap(group -> group.ipPermissions().stream()))
                .containsExactly(new IpPermission("tcp", 8111, 9111, List.of("0.0.0.0/0", "::/0")));
        assertThat(moto.facts(NetworkAcl.class).filter(acl -> !acl.isDefault()))
                .singleElement()
                .extracting(NetworkAcl::entries)
                .isEqualTo(List.of(new NetworkAclEntry(100, false, true, "6", "10.0.0.0/8", 9111, 9111)));
    }

    @Test
    void aVpnWithoutTelemetryIsNotDown(Moto moto) {
        assertThat(moto.facts(VpnConnection.class))
                .singleElement()
                .extracting(VpnConnection::state, VpnConnection::tunnelsUp)
                .containsExactly("available", null);
    }

    @Test
    void trailsAreReadWithWhatTheyRecord(Moto moto) {
        assertThat(moto.facts(CloudTrailSelector.class))
                .extracting(
                        CloudTrailSelector::trailName,
                        CloudTrailSelector::isLogging,
                        CloudTrailSelector::kmsManagementEvents,
                        CloudTrailSelector::dynamoDbDataResources)
                .containsExactly(tuple("audit", true, true, List.of(MotoClients.arn("dynamodb", "table/orders"))));
    }

    private static String shop(Moto moto) {
        return moto.facts(Vpc.class)
                .filter(vpc -> vpc.tags().containsValue("shop"))
                .map(vpc -> vpc.id().name())
                .findFirst()
                .orElseThrow();
    }
}
