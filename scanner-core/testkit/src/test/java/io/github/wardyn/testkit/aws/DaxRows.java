package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;

import java.util.List;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.kinesis.KinesisClient;

/** DAX, Application Auto Scaling and Kinesis. */
final class DaxRows {

    private DaxRows() {}

    static void describe(FakeAws aws) {
        aws
                .region("111122223333", "eu-west-1")
                .daxCluster(
                        "cache",
                        cluster -> cluster.endpointEncryption("NONE")
                                .subnetGroup("private")
                                .tag("env", "prod"))
                .daxSubnetGroup("private", "vpc-1", List.of("subnet-1", "subnet-2"))
                .daxParameterGroup("default.dax1.0")
                .scalableTarget("table/orders", "dynamodb:table:ReadCapacityUnits", 5, 50)
                .stream("changes", "alias/aws/kinesis");
    }

    static List<Row> rows(Sdk sdk) {
        DaxClient dax = sdk.client(DaxClient.builder());
        ApplicationAutoScalingClient scaling = sdk.client(ApplicationAutoScalingClient.builder());
        KinesisClient kinesis = sdk.client(KinesisClient.builder());
        return List.of(
                row(
                        "dax:DescribeClusters",
                        () -> {
                            var cluster = dax.describeClusters(r -> r.clusterNames("cache"))
                                    .clusters()
                                    .get(0);
                            return List.of(
                                    cluster.clusterEndpointEncryptionTypeAsString(),
                                    cluster.sseDescription().statusAsString(),
                                    cluster.nodes().size(),
                                    cluster.totalNodes(),
                                    cluster.nodes().get(2).availabilityZone(),
                                    cluster.clusterDiscoveryEndpoint().port());
                        },
                        List.of("NONE", "ENABLED", 3, 3, "eu-west-1c", 8111)),
                row(
                        "dax:DescribeSubnetGroups",
                        () -> dax.describeSubnetGroups()
                                .subnetGroups()
                                .get(0)
                                .subnets()
                                .get(1)
                                .subnetAvailabilityZone(),
                        "eu-west-1b"),
                row(
                        "dax:DescribeParameterGroups",
                        () -> dax.describeParameterGroups()
                                .parameterGroups()
                                .get(0)
                                .parameterGroupName(),
                        "default.dax1.0"),
                row(
                        "dax:ListTags",
                        () -> dax.listTags(r -> r.resourceName("arn:aws:dax:eu-west-1:111122223333:cache/cache"))
                                .tags()
                                .get(0)
                                .value(),
                        "prod"),
                row(
                        "application-autoscaling:DescribeScalableTargets",
                        () -> scaling.describeScalableTargets(r -> r.serviceNamespace(ServiceNamespace.DYNAMODB))
                                .scalableTargets()
                                .get(0)
                                .maxCapacity(),
                        50),
                row(
                        "application-autoscaling:DescribeScalingPolicies",
                        () -> scaling.describeScalingPolicies(r -> r.serviceNamespace(ServiceNamespace.DYNAMODB)
                                        .resourceId("table/orders"))
                                .scalingPolicies()
                                .get(0)
                                .targetTrackingScalingPolicyConfiguration()
                                .targetValue(),
                        70.0),
                row(
                        "kinesis:DescribeStreamSummary",
                        () -> {
                            var stream = kinesis.describeStreamSummary(r -> r.streamName("changes"))
                                    .streamDescriptionSummary();
                            return List.of(
                                    stream.encryptionTypeAsString(), stream.keyId(), stream.streamCreationTimestamp());
                        },
                        List.of("KMS", "alias/aws/kinesis", FakeAws.DEFAULT_NOW)));
    }
}
