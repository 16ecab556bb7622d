package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The network of one account and Region, to fill by hand.
 *
 * <p>{@link FakePart#set} takes EC2's names on the wire: {@code /policyDocument}, {@code /ipPermissions/-},
 * {@code /tagSet/-}; instants as ISO texts. Direct Connect has its own: {@code /encryptionMode}.
 */
public final class FakeNetwork {
    private final World world;
    private final Scope scope;
    private final Instant now;

    FakeNetwork(World world, Scope scope, Instant now) {
        this.world = world;
        this.scope = scope;
        this.now = now;
    }

    /** Adds an available VPC. */
    public FakeNetwork vpc(String id, String cidrBlock, Consumer<FakePart> how) {
        return put(
                Kind.VPC,
                id,
                how,
                Map.of(
                        "vpcId",
                        id,
                        "state",
                        "available",
                        "cidrBlock",
                        cidrBlock,
                        "isDefault",
                        false,
                        "ownerId",
                        owner()));
    }

    /** Adds an available subnet in a zone of the Region, e.g. {@code a}. */
    public FakeNetwork subnet(String id, String vpcId, String zone, String cidrBlock, Consumer<FakePart> how) {
        return put(
                Kind.SUBNET,
                id,
                how,
                Map.of(
                        "subnetId",
                        id,
                        "vpcId",
                        vpcId,
                        "state",
                        "available",
                        "cidrBlock",
                        cidrBlock,
                        "availabilityZone",
                        scope.region() + zone,
                        "mapPublicIpOnLaunch",
                        false,
                        "ownerId",
                        owner()));
    }

    /** Adds an available endpoint, Gateway or Interface, for a service such as {@code dynamodb}. */
    public FakeNetwork vpcEndpoint(String id, String vpcId, String type, String service, Consumer<FakePart> how) {
        return put(
                Kind.VPC_ENDPOINT,
                id,
                how,
                Map.of(
                        "vpcEndpointId",
                        id,
                        "vpcEndpointType",
                        type,
                        "vpcId",
                        vpcId,
                        "serviceName",
                        "com.amazonaws." + scope.region() + "." + service,
                        "state",
                        "available",
                        "policyDocument",
                        "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\","
                                + "\"Action\":\"*\",\"Resource\":\"*\"}]}",
                        "privateDnsEnabled",
                        false,
                        "requesterManaged",
                        false,
                        "creationTimestamp",
                        now.toString(),
                        "ownerId",
                        owner()));
    }

    /** Adds a security group without rules. */
    public FakeNetwork securityGroup(String id, String vpcId, Consumer<FakePart> how) {
        return put(
                Kind.SECURITY_GROUP,
                id,
                how,
                Map.of(
                        "groupId",
                        id,
                        "groupName",
                        id,
                        "groupDescription",
                        "",
                        "vpcId",
                        vpcId,
                        "ownerId",
                        owner(),
                        "ipPermissions",
                        List.of(),
                        "ipPermissionsEgress",
                        List.of()));
    }

    /** Adds a network ACL for subnets, which lets everything through until entries are set. */
    public FakeNetwork networkAcl(String id, String vpcId, List<String> subnetIds, Consumer<FakePart> how) {
        return put(
                Kind.NETWORK_ACL,
                id,
                how,
                Map.of(
                        "networkAclId",
                        id,
                        "vpcId",
                        vpcId,
                        "default",
                        false,
                        "ownerId",
                        owner(),
                        "associationSet",
                        subnetIds.stream()
                                .map(subnet -> Map.of(
                                        "networkAclAssociationId", "aclassoc-" + subnet,
                                        "networkAclId", id,
                                        "subnetId", subnet))
                                .toList(),
                        "entrySet",
                        List.of(entry(100, false, "allow"), entry(100, true, "allow"))));
    }

    private static Map<String, Object> entry(int number, boolean egress, String action) {
        return Map.of(
                "cidrBlock", "0.0.0.0/0",
                "egress", egress,
                "protocol", "-1",
                "ruleAction", action,
                "ruleNumber", number);
    }

    /** Adds an active flow log of a VPC, subnet or network interface. */
    public FakeNetwork flowLog(String id, String resourceId, Consumer<FakePart> how) {
        return put(
                Kind.FLOW_LOG,
                id,
                how,
                Map.of(
                        "flowLogId", id,
                        "resourceId", resourceId,
                        "flowLogStatus", "ACTIVE",
                        "trafficType", "ALL",
                        "logDestinationType", "cloud-watch-logs",
                        "logGroupName", "flow",
                        "deliverLogsStatus", "SUCCESS",
                        "creationTime", now.toString()));
    }

    /** Adds a network interface in use. */
    public FakeNetwork networkInterface(String id, String subnetId, String groupId, Consumer<FakePart> how) {
        return put(
                Kind.NETWORK_INTERFACE,
                id,
                how,
                Map.of(
                        "networkInterfaceId",
                        id,
                        "subnetId",
                        subnetId,
                        "status",
                        "in-use",
                        "interfaceType",
                        "interface",
                        "description",
                        "",
                        "ownerId",
                        owner(),
                        "groupSet",
                        List.of(Map.of("groupId", groupId, "groupName", groupId))));
    }

    /** Adds an available VPN connection. */
    public FakeNetwork vpnConnection(String id, Consumer<FakePart> how) {
        return put(
                Kind.VPN_CONNECTION,
                id,
                how,
                Map.of(
                        "vpnConnectionId",
                        id,
                        "state",
                        "available",
                        "type",
                        "ipsec.1",
                        "category",
                        "VPN",
                        "customerGatewayId",
                        "cgw-" + id,
                        "options",
                        Map.of("tunnelOptionSet", List.of(Map.of("tunnelInsideCidr", "169.254.10.0/30")))));
    }

    /** Adds an available Direct Connect connection, not encrypted. */
    public FakeNetwork directConnectConnection(String id, Consumer<FakePart> how) {
        return put(
                Kind.DX_CONNECTION,
                id,
                how,
                Map.of(
                        "ownerAccount",
                        owner(),
                        "connectionId",
                        id,
                        "connectionName",
                        id,
                        "connectionState",
                        "available",
                        "region",
                        scope.region(),
                        "location",
                        "EqDC2",
                        "bandwidth",
                        "10Gbps",
                        "macSecCapable",
                        true,
                        "portEncryptionStatus",
                        "Encryption Down",
                        "encryptionMode",
                        "no_encrypt"));
    }

    /** Adds an available link aggregation group, not encrypted. */
    public FakeNetwork directConnectLag(String id, Consumer<FakePart> how) {
        return put(
                Kind.DX_LAG,
                id,
                how,
                Map.of(
                        "ownerAccount",
                        owner(),
                        "lagId",
                        id,
                        "lagName",
                        id,
                        "lagState",
                        "available",
                        "region",
                        scope.region(),
                        "location",
                        "EqDC2",
                        "macSecCapable",
                        true,
                        "encryptionMode",
                        "no_encrypt"));
    }

    /** Adds an available private virtual interface of a connection. */
    public FakeNetwork directConnectVirtualInterface(String id, String connectionId, Consumer<FakePart> how) {
        return put(
                Kind.DX_VIRTUAL_INTERFACE,
                id,
                how,
                Map.of(
                        "ownerAccount",
                        owner(),
                        "virtualInterfaceId",
                        id,
                        "connectionId",
                        connectionId,
                        "virtualInterfaceType",
                        "private",
                        "virtualInterfaceName",
                        id,
                        "virtualInterfaceState",
                        "available",
                        "region",
                        scope.region()));
    }

    private String owner() {
        return scope.account();
    }

    private FakeNetwork put(Kind kind, String id, Consumer<FakePart> how, Map<String, ?> members) {
        ObjectNode document = (ObjectNode) Json.of(members);
        how.accept(new FakePart(scope, document));
        world.put(scope, kind, id, document);
        return this;
    }
}
