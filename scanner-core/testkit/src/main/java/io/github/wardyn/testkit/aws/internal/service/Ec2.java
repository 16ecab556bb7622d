package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** EC2: the parts of a VPC. */
final class Ec2 {
    /** A describe operation: what it lists, under which member, and the input member and error of its ids. */
    private record Described(String operation, Kind kind, String member, String idMember, String notFound) {}

    private static final List<Described> ALL = List.of(
            new Described("DescribeVpcs", Kind.VPC, "vpcSet", "VpcId", "InvalidVpcID.NotFound"),
            new Described("DescribeSubnets", Kind.SUBNET, "subnetSet", "SubnetId", "InvalidSubnetID.NotFound"),
            new Described(
                    "DescribeVpcEndpoints",
                    Kind.VPC_ENDPOINT,
                    "vpcEndpointSet",
                    "VpcEndpointId",
                    "InvalidVpcEndpointId.NotFound"),
            new Described(
                    "DescribeSecurityGroups",
                    Kind.SECURITY_GROUP,
                    "securityGroupInfo",
                    "GroupId",
                    "InvalidGroup.NotFound"),
            new Described(
                    "DescribeNetworkAcls",
                    Kind.NETWORK_ACL,
                    "networkAclSet",
                    "NetworkAclId",
                    "InvalidNetworkAclID.NotFound"),
            new Described("DescribeFlowLogs", Kind.FLOW_LOG, "flowLogSet", "FlowLogId", "InvalidFlowLogId.NotFound"),
            new Described(
                    "DescribeNetworkInterfaces",
                    Kind.NETWORK_INTERFACE,
                    "networkInterfaceSet",
                    "NetworkInterfaceId",
                    "InvalidNetworkInterfaceID.NotFound"),
            new Described(
                    "DescribeVpnConnections",
                    Kind.VPN_CONNECTION,
                    "vpnConnectionSet",
                    "VpnConnectionId",
                    "InvalidVpnConnectionID.NotFound"));

    private final World world;

    Ec2(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return ALL.stream().collect(Collectors.toMap(Described::operation, (Function<Described, Operation>)
                each -> request -> answer(each, request)));
    }

    private ObjectNode answer(Described what, AwsRequest request) {
        Inventory inventory = world.inventory(request.scope());
        List<String> asked = StreamSupport.stream(
                        Json.items(request.input(), what.idMember()).spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
        for (String id : asked) {
            if (inventory.find(what.kind(), id) == null) {
                throw AwsError.badRequest(what.notFound(), "The ID '" + id + "' does not exist");
            }
        }
        List<Ec2Filter> filters = Ec2Filter.of(request);
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 1000, 5, 1000),
                        asked.isEmpty() ? inventory.ids(what.kind()) : asked,
                        id -> {
                            ObjectNode found = inventory.find(what.kind(), id);
                            return found != null && filters.stream().allMatch(filter -> filter.admits(found))
                                    ? found
                                    : null;
                        })
                .into(Json.object(), what.member(), "nextToken");
    }
}
