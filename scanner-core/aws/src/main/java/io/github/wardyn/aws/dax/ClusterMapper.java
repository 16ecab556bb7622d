package io.github.wardyn.aws.dax;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.ClusterEndpointEncryptionType;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.DaxNode;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.SseStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dax.model.Cluster;
import software.amazon.awssdk.services.dax.model.Node;

/**
 * A cluster as DescribeClusters gives it, with the service's defaults: no encryption in transit where nothing is said of
 * it, and none at rest where there is no SSEDescription. The nodes of a cluster that is being made are not named yet.
 */
final class ClusterMapper {

    private ClusterMapper() {}

    static FactDraft<DaxCluster> map(Visit visit, Cluster given) {
        FactDraft<DaxCluster> draft = FactDraft.of(
                DaxCluster.class,
                visit.site().id(given.clusterName(), given.clusterArn()),
                Words.missing(DaxCall.DESCRIBE_CLUSTERS));
        if (given.status() != null) {
            draft.set("status", given.status());
        }
        if (given.nodeType() != null) {
            draft.set("nodeType", given.nodeType());
        }
        Words.set(
                draft,
                "clusterEndpointEncryptionType",
                ClusterEndpointEncryptionType.class,
                Objects.requireNonNullElse(given.clusterEndpointEncryptionTypeAsString(), "NONE"));
        String sse =
                given.sseDescription() == null ? null : given.sseDescription().statusAsString();
        Words.set(draft, "sseStatus", SseStatus.class, Objects.requireNonNullElse(sse, "DISABLED"));
        int total = Objects.requireNonNullElseGet(
                given.totalNodes(), () -> given.nodes().size());
        draft.set("totalNodes", total);
        if (total == 0 || !given.nodes().isEmpty()) {
            nodes(draft, given.nodes());
        }
        if (given.iamRoleArn() != null) {
            draft.set("iamRole", visit.mentions().of(IamRole.class, given.iamRoleArn()));
        }
        securityGroups(visit, draft, given);
        return draft.set("declaredKeyProperties", List.of());
    }

    /** A cluster has one at least; one that is being made may not show it yet. */
    private static void securityGroups(Visit visit, FactDraft<DaxCluster> draft, Cluster given) {
        if (!given.securityGroups().isEmpty()) {
            draft.set(
                    "securityGroups",
                    given.securityGroups().stream()
                            .map(group -> visit.mentions()
                                    .of(
                                            SecurityGroup.class,
                                            visit.site()
                                                    .arn("ec2", "security-group/" + group.securityGroupIdentifier())))
                            .toList());
        }
    }

    private static void nodes(FactDraft<DaxCluster> draft, List<Node> given) {
        draft.set(
                "nodes",
                given.stream()
                        .sorted(Comparator.comparing(Node::nodeId))
                        .map(node -> new DaxNode(
                                node.nodeId(),
                                Words.given(draft, "nodes.availabilityZone", node.availabilityZone()),
                                node.nodeStatus()))
                        .toList());
        draft.set(
                "availabilityZones",
                given.stream()
                        .map(Node::availabilityZone)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
