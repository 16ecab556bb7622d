package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.FlowLog;
import io.github.wardyn.model.IpPermission;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.NetworkAclEntry;
import io.github.wardyn.model.SecurityGroup;
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

@ExtendWith(MotoExtension.class)
final class MotoNetworkIT {

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
