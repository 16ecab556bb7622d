package io.github.wardyn.cli.moto;

import java.util.List;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.FlowLogsResourceType;
import software.amazon.awssdk.services.ec2.model.LogDestinationType;
import software.amazon.awssdk.services.ec2.model.RuleAction;
import software.amazon.awssdk.services.ec2.model.TrafficType;
import software.amazon.awssdk.services.ec2.model.VpcEndpointType;

/**
 * A VPC beside the default one, with what guards it, and a VPN. There is no Direct Connect: moto writes its times in a
 * form that the SDK cannot read.
 */
final class MotoNetwork {

    private final Ec2Client ec2;

    MotoNetwork(MotoClients clients) {
        this.ec2 = clients.client(Ec2Client.builder());
    }

    void fill() {
        String vpc = ec2.createVpc(r -> r.cidrBlock("10.0.0.0/16")).vpc().vpcId();
        ec2.createTags(r -> r.resources(vpc).tags(tag -> tag.key("name").value("shop")));
        ec2.createSubnet(r -> r.vpcId(vpc).cidrBlock("10.0.1.0/24").availabilityZone("us-east-1b"));
        String routes = ec2.createRouteTable(r -> r.vpcId(vpc)).routeTable().routeTableId();
        endpoint(vpc, "dynamodb", List.of(routes));
        endpoint(vpc, "s3", List.of(routes));
        ec2.createFlowLogs(r -> r.resourceType(FlowLogsResourceType.VPC)
                .resourceIds(vpc)
                .trafficType(TrafficType.REJECT)
                .logDestinationType(LogDestinationType.S3)
                .logDestination("arn:aws:s3:::" + MotoBucket.NAME));
        guards(vpc);
        vpn();
    }

    private void endpoint(String vpc, String service, List<String> routes) {
        ec2.createVpcEndpoint(r -> r.vpcId(vpc)
                .serviceName("com.amazonaws." + MotoClients.REGION + "." + service)
                .vpcEndpointType(VpcEndpointType.GATEWAY)
                .routeTableIds(routes));
    }

    private void guards(String vpc) {
        String group = ec2.createSecurityGroup(
                        r -> r.vpcId(vpc).groupName("cache").description("clients of the cache"))
                .groupId();
        ec2.authorizeSecurityGroupIngress(r -> r.groupId(group)
                .ipPermissions(permission -> permission
                        .ipProtocol("tcp")
                        .fromPort(8111)
                        .toPort(9111)
                        .ipRanges(range -> range.cidrIp("0.0.0.0/0"))
                        .ipv6Ranges(range -> range.cidrIpv6("::/0"))));
        String acl = ec2.createNetworkAcl(r -> r.vpcId(vpc)).networkAcl().networkAclId();
        ec2.createNetworkAclEntry(r -> r.networkAclId(acl)
                .ruleNumber(100)
                .egress(false)
                .protocol("6")
                .ruleAction(RuleAction.ALLOW)
                .cidrBlock("10.0.0.0/8")
                .portRange(ports -> ports.from(9111).to(9111)));
    }

    private void vpn() {
        String here = ec2.createVpnGateway(r -> r.type("ipsec.1")).vpnGateway().vpnGatewayId();
        String there = ec2.createCustomerGateway(
                        r -> r.type("ipsec.1").publicIp("192.0.2.1").bgpAsn(65000))
                .customerGateway()
                .customerGatewayId();
        ec2.createVpnConnection(r -> r.type("ipsec.1").vpnGatewayId(here).customerGatewayId(there));
    }
}
