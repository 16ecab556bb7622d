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
        String document = """
                {"vpcId": "%s", "state": "available", "cidrBlock": "%s", "isDefault": false, "ownerId": "%s"}
                """;
        return put(Kind.VPC, id, how, document.formatted(id, cidrBlock, owner()));
    }

    /** Adds an available subnet in a zone of the Region, e.g. {@code a}. */
    public FakeNetwork subnet(String id, String vpcId, String zone, String cidrBlock, Consumer<FakePart> how) {
        String document = """
                {"subnetId": "%s", "vpcId": "%s", "state": "available", "cidrBlock": "%s", "availabilityZone": "%s",
                 "mapPublicIpOnLaunch": false, "ownerId": "%s"}
                """;
        return put(Kind.SUBNET, id, how, document.formatted(id, vpcId, cidrBlock, scope.region() + zone, owner()));
    }

    /** Adds an available endpoint, Gateway or Interface, for a service such as {@code dynamodb}. */
    public FakeNetwork vpcEndpoint(String id, String vpcId, String type, String service, Consumer<FakePart> how) {
        String document = """
                {"vpcEndpointId": "%s", "vpcEndpointType": "%s", "vpcId": "%s", "serviceName": "com.amazonaws.%s.%s",
                 "state": "available", "privateDnsEnabled": false, "requesterManaged": false, "creationTimestamp": "%s",
                 "policyDocument": "{\\"Version\\":\\"2008-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Principal\\":\\"*\\",\\"Action\\":\\"*\\",\\"Resource\\":\\"*\\"}]}",
                 "ownerId": "%s"}
                """;
        return put(
                Kind.VPC_ENDPOINT, id, how, document.formatted(id, type, vpcId, scope.region(), service, now, owner()));
    }

    /** Adds a security group without rules. */
    public FakeNetwork securityGroup(String id, String vpcId, Consumer<FakePart> how) {
        String document = """
                {"groupId": "%1$s", "groupName": "%1$s", "groupDescription": "", "vpcId": "%2$s", "ownerId": "%3$s",
                 "ipPermissions": [], "ipPermissionsEgress": []}
                """;
        return put(Kind.SECURITY_GROUP, id, how, document.formatted(id, vpcId, owner()));
    }

    /** Adds a network ACL for subnets, which lets everything through until entries are set. */
    public FakeNetwork networkAcl(String id, String vpcId, List<String> subnetIds, Consumer<FakePart> how) {
        String document = """
                {"networkAclId": "%s", "vpcId": "%s", "default": false, "ownerId": "%s", "associationSet": [], "entrySet": [
                  {"cidrBlock": "0.0.0.0/0", "egress": false, "protocol": "-1", "ruleAction": "allow", "ruleNumber": 100},
                  {"cidrBlock": "0.0.0.0/0", "egress": true, "protocol": "-1", "ruleAction": "allow", "ruleNumber": 100}]}
                """;
        Consumer<FakePart> associations = part -> subnetIds.forEach(subnet -> part.set(
                "/associationSet/-",
                Map.of("networkAclAssociationId", "aclassoc-" + subnet, "networkAclId", id, "subnetId", subnet)));
        return put(Kind.NETWORK_ACL, id, associations.andThen(how), document.formatted(id, vpcId, owner()));
    }

    /** Adds an active flow log of a VPC, subnet or network interface. */
    public FakeNetwork flowLog(String id, String resourceId, Consumer<FakePart> how) {
        String document = """
                {"flowLogId": "%s", "resourceId": "%s", "flowLogStatus": "ACTIVE", "trafficType": "ALL",
                 "logDestinationType": "cloud-watch-logs", "logGroupName": "flow", "deliverLogsStatus": "SUCCESS",
                 "creationTime": "%s"}
                """;
        return put(Kind.FLOW_LOG, id, how, document.formatted(id, resourceId, now));
    }

    /** Adds a network interface in use. */
    public FakeNetwork networkInterface(String id, String subnetId, String groupId, Consumer<FakePart> how) {
        String document = """
                {"networkInterfaceId": "%1$s", "subnetId": "%2$s", "status": "in-use", "interfaceType": "interface",
                 "description": "", "ownerId": "%4$s", "groupSet": [{"groupId": "%3$s", "groupName": "%3$s"}]}
                """;
        return put(Kind.NETWORK_INTERFACE, id, how, document.formatted(id, subnetId, groupId, owner()));
    }

    /** Adds an available VPN connection. */
    public FakeNetwork vpnConnection(String id, Consumer<FakePart> how) {
        String document = """
                {"vpnConnectionId": "%1$s", "state": "available", "type": "ipsec.1", "category": "VPN",
                 "customerGatewayId": "cgw-%1$s",
                 "options": {"tunnelOptionSet": [{"tunnelInsideCidr": "169.254.10.0/30"}]}}
                """;
        return put(Kind.VPN_CONNECTION, id, how, document.formatted(id));
    }

    /** Adds an available Direct Connect connection, not encrypted. */
    public FakeNetwork directConnectConnection(String id, Consumer<FakePart> how) {
        String document = """
                {"ownerAccount": "%s", "connectionId": "%s", "connectionName": "%2$s", "connectionState": "available",
                 "region": "%s", "location": "EqDC2", "bandwidth": "10Gbps", "macSecCapable": true,
                 "portEncryptionStatus": "Encryption Down", "encryptionMode": "no_encrypt"}
                """;
        return put(Kind.DX_CONNECTION, id, how, document.formatted(owner(), id, scope.region()));
    }

    /** Adds an available link aggregation group, not encrypted. */
    public FakeNetwork directConnectLag(String id, Consumer<FakePart> how) {
        String document = """
                {"ownerAccount": "%s", "lagId": "%s", "lagName": "%2$s", "lagState": "available", "region": "%s",
                 "location": "EqDC2", "macSecCapable": true, "encryptionMode": "no_encrypt"}
                """;
        return put(Kind.DX_LAG, id, how, document.formatted(owner(), id, scope.region()));
    }

    /** Adds an available private virtual interface of a connection. */
    public FakeNetwork directConnectVirtualInterface(String id, String connectionId, Consumer<FakePart> how) {
        String document = """
                {"ownerAccount": "%s", "virtualInterfaceId": "%s", "virtualInterfaceName": "%2$s", "connectionId": "%s",
                 "virtualInterfaceType": "private", "virtualInterfaceState": "available", "region": "%s"}
                """;
        return put(Kind.DX_VIRTUAL_INTERFACE, id, how, document.formatted(owner(), id, connectionId, scope.region()));
    }

    private String owner() {
        return scope.account();
    }

    private FakeNetwork put(Kind kind, String id, Consumer<FakePart> how, String members) {
        ObjectNode document = (ObjectNode) Json.parse(members);
        how.accept(new FakePart(scope, document));
        world.put(scope, kind, id, document);
        return this;
    }
}
