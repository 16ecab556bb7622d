package io.github.wardyn.cli.moto;

import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dax.model.ClusterEndpointEncryptionType;
import software.amazon.awssdk.services.iam.IamClient;

/**
 * A cluster that lacks everything and may do everything, one that is as it should be, and one that is being made. Moto
 * knows no subnet groups, and puts all nodes into one Availability Zone.
 */
final class MotoClusters {

    static final String POLICY = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "%s", "Resource": "%s"}]}""";
    private static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", \
            "Principal": {"Service": "dax.amazonaws.com"}}]}""";

    private final DaxClient dax;
    private final IamClient iam;

    MotoClusters(MotoClients clients) {
        this.dax = clients.client(DaxClient.builder());
        this.iam = clients.client(IamClient.builder());
    }

    void fill() {
        String wide = role("dax-wide");
        iam.putRolePolicy(
                r -> r.roleName("dax-wide").policyName("all").policyDocument(POLICY.formatted("dynamodb:*", "*")));
        dax.createCluster(r -> r.clusterName("cache-open")
                .nodeType("dax.r5.large")
                .replicationFactor(1)
                .iamRoleArn(wide));
        String narrow = role("dax-narrow");
        String reads = iam.createPolicy(r -> r.policyName("reads-plain")
                        .policyDocument(
                                POLICY.formatted("dynamodb:GetItem", MotoClients.arn("dynamodb", "table/plain"))))
                .policy()
                .arn();
        iam.attachRolePolicy(r -> r.roleName("dax-narrow").policyArn(reads));
        dax.createCluster(r -> r.clusterName("cache-safe")
                .nodeType("dax.r5.large")
                .replicationFactor(3)
                .iamRoleArn(narrow)
                .sseSpecification(sse -> sse.enabled(true))
                .clusterEndpointEncryptionType(ClusterEndpointEncryptionType.TLS)
                .tags(tag -> tag.key("owner").value("shop")));
        awaitAvailable();
        dax.createCluster(r -> r.clusterName("cache-new")
                .nodeType("dax.r5.large")
                .replicationFactor(3)
                .iamRoleArn(narrow));
    }

    /** A cluster of moto becomes available by being asked for a few times. */
    private void awaitAvailable() {
        for (int asked = 0; asked < 100; asked++) {
            if (dax.describeClusters().clusters().stream()
                    .allMatch(cluster -> cluster.status().equals("available"))) {
                return;
            }
        }
        throw new IllegalStateException("the clusters of moto do not become available");
    }

    private String role(String name) {
        return iam.createRole(r -> r.roleName(name).assumeRolePolicyDocument(TRUST))
                .role()
                .arn();
    }
}
