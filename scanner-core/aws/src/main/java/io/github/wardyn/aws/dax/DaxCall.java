package io.github.wardyn.aws.dax;

import io.github.wardyn.aws.internal.call.Call;

/** The operations that the collector of DAX calls; EC2 knows the network interfaces of its nodes. */
enum DaxCall implements Call {
    DESCRIBE_CLUSTERS("dax:DescribeClusters"),
    DESCRIBE_SUBNET_GROUPS("dax:DescribeSubnetGroups"),
    LIST_TAGS("dax:ListTags"),
    DESCRIBE_NETWORK_INTERFACES("ec2:DescribeNetworkInterfaces");

    private final String action;

    DaxCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
