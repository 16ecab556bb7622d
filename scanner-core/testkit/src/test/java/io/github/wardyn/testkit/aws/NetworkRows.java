package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.directconnect.DirectConnectClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;

/** EC2, Direct Connect and CloudTrail. */
final class NetworkRows {
    private static final Instant AT = Instant.parse("2026-01-14T09:30:00Z");

    private NetworkRows() {}

    static void describe(FakeAws aws) {
        aws.region("111122223333", "eu-west-1")
                .trail("all", trail -> trail.set("/Trail/KmsKeyId", "k1"))
                .event(AT, "dynamodb.amazonaws.com", "DescribeTable", "AKIAFAKE", "TLSv1.2")
                .event(AT.plusSeconds(60), "kms.amazonaws.com", "Decrypt", "ASIAFAKE", "TLSv1.3");
        aws.region("111122223333", "eu-west-1")
                .network()
                .vpc("vpc-1", "10.0.0.0/16", vpc -> vpc.set("/tagSet/-", Map.of("key", "env", "value", "prod")))
                .vpc("vpc-2", "10.1.0.0/16", vpc -> {})
                .subnet("subnet-1", "vpc-1", "a", "10.0.1.0/24", subnet -> {})
                .vpcEndpoint(
                        "vpce-1",
                        "vpc-1",
                        "Gateway",
                        "dynamodb",
                        endpoint -> endpoint.set("/routeTableIdSet/-", "rtb-1"))
                .vpcEndpoint("vpce-2", "vpc-1", "Gateway", "s3", endpoint -> {})
                .securityGroup(
                        "sg-1",
                        "vpc-1",
                        group -> group.set(
                                "/ipPermissions/-",
                                Map.of(
                                        "ipProtocol",
                                        "tcp",
                                        "fromPort",
                                        8111,
                                        "toPort",
                                        8111,
                                        "ipRanges",
                                        List.of(Map.of("cidrIp", "0.0.0.0/0")))))
                .networkAcl("acl-1", "vpc-1", List.of("subnet-1"), acl -> {})
                .flowLog("fl-1", "vpc-1", log -> {})
                .networkInterface("eni-1", "subnet-1", "sg-1", eni -> {})
                .vpnConnection("vpn-1", vpn -> {})
                .directConnectConnection("dxcon-1", connection -> connection.set("/encryptionMode", "must_encrypt"))
                .directConnectLag("dxlag-1", lag -> {})
                .directConnectVirtualInterface("dxvif-1", "dxcon-1", vif -> {});
    }

    static List<Row> rows(Sdk sdk) {
        return Stream.of(ec2Rows(sdk), otherRows(sdk)).flatMap(List::stream).toList();
    }

    private static List<Row> ec2Rows(Sdk sdk) {
        Ec2Client ec2 = sdk.client(Ec2Client.builder());
        return List.of(
                row(
                        "ec2:DescribeVpcs",
                        () -> ec2.describeVpcs(r -> r.filters(filter("tag:env", "pr*"))).vpcs().stream()
                                .map(vpc -> vpc.vpcId())
                                .toList(),
                        List.of("vpc-1")),
                row(
                        "ec2:DescribeSubnets",
                        () -> ec2.describeSubnets(r -> r.subnetIds("subnet-1"))
                                .subnets()
                                .get(0)
                                .availabilityZone(),
                        "eu-west-1a"),
                row(
                        "ec2:DescribeVpcEndpoints",
                        () -> {
                            var endpoints = ec2.describeVpcEndpoints(
                                            r -> r.filters(filter("service-name", "com.amazonaws.eu-west-1.dynamodb")))
                                    .vpcEndpoints();
                            return List.of(
                                    endpoints.size(),
                                    endpoints.get(0).vpcEndpointTypeAsString(),
                                    endpoints.get(0).routeTableIds(),
                                    endpoints.get(0).policyDocument().contains("Allow"));
                        },
                        List.of(1, "Gateway", List.of("rtb-1"), true)),
                row(
                        "ec2:DescribeSecurityGroups",
                        () -> {
                            var rule = ec2.describeSecurityGroups(r -> r.groupIds("sg-1"))
                                    .securityGroups()
                                    .get(0)
                                    .ipPermissions()
                                    .get(0);
                            return List.of(
                                    rule.fromPort(), rule.ipRanges().get(0).cidrIp());
                        },
                        List.of(8111, "0.0.0.0/0")),
                row(
                        "ec2:DescribeNetworkAcls",
                        () -> {
                            var acl = ec2.describeNetworkAcls(
                                            r -> r.filters(filter("association.subnet-id", "subnet-1")))
                                    .networkAcls()
                                    .get(0);
                            return List.of(
                                    acl.entries().size(),
                                    acl.entries().get(1).egress(),
                                    acl.entries().get(0).ruleActionAsString());
                        },
                        List.of(2, true, "allow")),
                row(
                        "ec2:DescribeFlowLogs",
                        () -> ec2.describeFlowLogs(r -> r.filter(filter("resource-id", "vpc-1")))
                                .flowLogs()
                                .get(0)
                                .trafficTypeAsString(),
                        "ALL"),
                row(
                        "ec2:DescribeNetworkInterfaces",
                        () -> ec2.describeNetworkInterfaces(r -> r.filters(filter("group-id", "sg-1")))
                                .networkInterfaces()
                                .get(0)
                                .subnetId(),
                        "subnet-1"),
                row(
                        "ec2:DescribeVpnConnections",
                        () -> ec2.describeVpnConnections()
                                .vpnConnections()
                                .get(0)
                                .options()
                                .tunnelOptions()
                                .get(0)
                                .tunnelInsideCidr(),
                        "169.254.10.0/30"));
    }

    private static Filter filter(String name, String value) {
        return Filter.builder().name(name).values(value).build();
    }

    private static List<Row> otherRows(Sdk sdk) {
        DirectConnectClient directConnect = sdk.client(DirectConnectClient.builder());
        CloudTrailClient cloudTrail = sdk.client(CloudTrailClient.builder());
        return List.of(
                row(
                        "directconnect:DescribeConnections",
                        () -> directConnect
                                .describeConnections()
                                .connections()
                                .get(0)
                                .encryptionMode(),
                        "must_encrypt"),
                row(
                        "directconnect:DescribeLags",
                        () -> directConnect.describeLags().lags().get(0).lagStateAsString(),
                        "available"),
                row(
                        "directconnect:DescribeVirtualInterfaces",
                        () -> directConnect
                                .describeVirtualInterfaces(r -> r.connectionId("dxcon-1"))
                                .virtualInterfaces()
                                .get(0)
                                .virtualInterfaceType(),
                        "private"),
                row(
                        "cloudtrail:DescribeTrails",
                        () -> cloudTrail.describeTrails().trailList().get(0).kmsKeyId(),
                        "k1"),
                row(
                        "cloudtrail:GetTrailStatus",
                        () -> cloudTrail.getTrailStatus(r -> r.name("all")).isLogging(),
                        true),
                row(
                        "cloudtrail:GetEventSelectors",
                        () -> cloudTrail
                                .getEventSelectors(r -> r.trailName("all"))
                                .eventSelectors()
                                .get(0)
                                .readWriteTypeAsString(),
                        "All"),
                row(
                        "cloudtrail:LookupEvents",
                        () -> {
                            var events = cloudTrail
                                    .lookupEvents(
                                            r -> r.lookupAttributes(a -> a.attributeKey(LookupAttributeKey.EVENT_SOURCE)
                                                            .attributeValue("dynamodb.amazonaws.com"))
                                                    .startTime(AT))
                                    .events();
                            return List.of(
                                    events.size(),
                                    events.get(0).eventTime(),
                                    events.get(0).cloudTrailEvent().contains("\"tlsVersion\":\"TLSv1.2\""));
                        },
                        List.of(1, AT, true)));
    }
}
