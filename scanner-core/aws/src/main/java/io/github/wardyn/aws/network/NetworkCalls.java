package io.github.wardyn.aws.network;

import static io.github.wardyn.aws.network.NetworkCall.*;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.UnknownReason;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.directconnect.DirectConnectClient;
import software.amazon.awssdk.services.directconnect.model.Connection;
import software.amazon.awssdk.services.directconnect.model.DescribeConnectionsResponse;
import software.amazon.awssdk.services.directconnect.model.DescribeLagsResponse;
import software.amazon.awssdk.services.directconnect.model.DescribeVirtualInterfacesResponse;
import software.amazon.awssdk.services.directconnect.model.Lag;
import software.amazon.awssdk.services.directconnect.model.VirtualInterface;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeFlowLogsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeNetworkAclsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeSecurityGroupsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeSubnetsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeVpcEndpointsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeVpcsResponse;
import software.amazon.awssdk.services.ec2.model.FlowLog;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;
import software.amazon.awssdk.services.ec2.model.Subnet;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;
import software.amazon.awssdk.services.ec2.model.VpnConnection;

/** The calls of EC2 and Direct Connect, all of them lists: each tells why it is not complete, null where it is. */
final class NetworkCalls {

    /** EC2 gives everything at once unless it is asked for pages, and refuses that where there is too much. */
    private static final int PAGE = 1000;

    private final Visit visit;
    private final Ec2Client ec2;
    private final DirectConnectClient directConnect;

    NetworkCalls(Visit visit) {
        this.visit = visit;
        this.ec2 = visit.client(Ec2Client.class, Ec2Client::builder);
        this.directConnect = visit.client(DirectConnectClient.class, DirectConnectClient::builder);
    }

    @Nullable
    UnknownReason describeVpcs(Consumer<Vpc> onVpc) {
        return visit.pages(
                DESCRIBE_VPCS,
                token -> ec2.describeVpcs(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeVpcsResponse::nextToken,
                page -> page.vpcs().forEach(onVpc));
    }

    @Nullable
    UnknownReason describeSubnets(Consumer<Subnet> onSubnet) {
        return visit.pages(
                DESCRIBE_SUBNETS,
                token -> ec2.describeSubnets(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeSubnetsResponse::nextToken,
                page -> page.subnets().forEach(onSubnet));
    }

    @Nullable
    UnknownReason describeSecurityGroups(Consumer<SecurityGroup> onGroup) {
        return visit.pages(
                DESCRIBE_SECURITY_GROUPS,
                token -> ec2.describeSecurityGroups(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeSecurityGroupsResponse::nextToken,
                page -> page.securityGroups().forEach(onGroup));
    }

    @Nullable
    UnknownReason describeNetworkAcls(Consumer<NetworkAcl> onAcl) {
        return visit.pages(
                DESCRIBE_NETWORK_ACLS,
                token -> ec2.describeNetworkAcls(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeNetworkAclsResponse::nextToken,
                page -> page.networkAcls().forEach(onAcl));
    }

    @Nullable
    UnknownReason describeFlowLogs(Consumer<FlowLog> onLog) {
        return visit.pages(
                DESCRIBE_FLOW_LOGS,
                token -> ec2.describeFlowLogs(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeFlowLogsResponse::nextToken,
                page -> page.flowLogs().forEach(onLog));
    }

    @Nullable
    UnknownReason describeVpcEndpoints(Consumer<VpcEndpoint> onEndpoint) {
        return visit.pages(
                DESCRIBE_VPC_ENDPOINTS,
                token -> ec2.describeVpcEndpoints(r -> r.maxResults(PAGE).nextToken(token)),
                DescribeVpcEndpointsResponse::nextToken,
                page -> page.vpcEndpoints().forEach(onEndpoint));
    }

    /** This one has no pages. */
    @Nullable
    UnknownReason describeVpnConnections(Consumer<VpnConnection> onConnection) {
        return visit.pages(
                DESCRIBE_VPN_CONNECTIONS,
                token -> ec2.describeVpnConnections(r -> {}),
                page -> null,
                page -> page.vpnConnections().forEach(onConnection));
    }

    @Nullable
    UnknownReason describeConnections(Consumer<Connection> onConnection) {
        return visit.pages(
                DESCRIBE_CONNECTIONS,
                token -> directConnect.describeConnections(r -> r.nextToken(token)),
                DescribeConnectionsResponse::nextToken,
                page -> page.connections().forEach(onConnection));
    }

    @Nullable
    UnknownReason describeLags(Consumer<Lag> onLag) {
        return visit.pages(
                DESCRIBE_LAGS,
                token -> directConnect.describeLags(r -> r.nextToken(token)),
                DescribeLagsResponse::nextToken,
                page -> page.lags().forEach(onLag));
    }

    @Nullable
    UnknownReason describeVirtualInterfaces(Consumer<VirtualInterface> onInterface) {
        return visit.pages(
                DESCRIBE_VIRTUAL_INTERFACES,
                token -> directConnect.describeVirtualInterfaces(r -> r.nextToken(token)),
                DescribeVirtualInterfacesResponse::nextToken,
                page -> page.virtualInterfaces().forEach(onInterface));
    }
}
