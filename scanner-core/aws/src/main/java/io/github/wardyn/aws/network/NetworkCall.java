package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of EC2 and Direct Connect that the collector calls. */
enum NetworkCall implements Call {
    DESCRIBE_VPCS("ec2:DescribeVpcs"),
    DESCRIBE_SUBNETS("ec2:DescribeSubnets"),
    DESCRIBE_SECURITY_GROUPS("ec2:DescribeSecurityGroups"),
    DESCRIBE_NETWORK_ACLS("ec2:DescribeNetworkAcls"),
    DESCRIBE_FLOW_LOGS("ec2:DescribeFlowLogs"),
    DESCRIBE_VPC_ENDPOINTS("ec2:DescribeVpcEndpoints"),
    DESCRIBE_VPN_CONNECTIONS("ec2:DescribeVpnConnections"),
    DESCRIBE_CONNECTIONS("directconnect:DescribeConnections"),
    DESCRIBE_LAGS("directconnect:DescribeLags"),
    DESCRIBE_VIRTUAL_INTERFACES("directconnect:DescribeVirtualInterfaces");

    private final String action;

    NetworkCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
