package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Set;

/**
 * Reads the network of a Region: what clusters and endpoints of DynamoDB stand in, and the lines that lead to it.
 *
 * <p>All are named by ARNs of the account that is read, also subnets that another account shares with it: that is how DAX
 * and network ACLs name them here.
 */
public final class NetworkSource implements ServiceSource {

    @Override
    public Set<FactType> facts() {
        return Set.of(
                FactType.VPC,
                FactType.SUBNET,
                FactType.SECURITY_GROUP,
                FactType.NETWORK_ACL,
                FactType.FLOW_LOG,
                FactType.VPC_ENDPOINT,
                FactType.VPN_CONNECTION,
                FactType.DIRECT_CONNECT_CONNECTION);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(NetworkCall.values());
    }

    @Override
    public void read(Visit visit) {
        NetworkCalls calls = new NetworkCalls(visit);
        VpcMapper vpcs = new VpcMapper(visit);
        GuardMapper guards = new GuardMapper(visit);
        visit.fork(() -> visit.gap(calls.describeVpcs(one -> visit.add(vpcs.vpc(one))), FactType.VPC));
        visit.fork(() -> visit.gap(calls.describeSubnets(one -> visit.add(vpcs.subnet(one))), FactType.SUBNET));
        visit.fork(() -> visit.gap(calls.describeFlowLogs(one -> visit.add(vpcs.flowLog(one))), FactType.FLOW_LOG));
        visit.fork(() -> visit.gap(
                calls.describeVpcEndpoints(one -> {
                    if (VpcMapper.isOfDynamoDb(one)) {
                        visit.add(vpcs.endpoint(one));
                    }
                }),
                FactType.VPC_ENDPOINT));
        visit.fork(() -> visit.gap(
                calls.describeSecurityGroups(one -> visit.add(guards.securityGroup(one))), FactType.SECURITY_GROUP));
        visit.fork(() ->
                visit.gap(calls.describeNetworkAcls(one -> visit.add(guards.networkAcl(one))), FactType.NETWORK_ACL));
        visit.fork(() -> new LinesReading(visit, calls).read());
    }
}
