package io.github.wardyn.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DAX cluster.
 *
 * @param id the ARN, or the template's root and logical id
 * @param status as DAX spells it: creating, available, modifying, deleting
 * @param nodeType e.g. dax.r5.large
 * @param clusterEndpointEncryptionType encryption in transit; NONE where AWS does not say
 * @param sseStatus encryption at rest; DISABLED where AWS gives no SSEDescription
 * @param totalNodes number of nodes
 * @param nodes the nodes, by id
 * @param availabilityZones zones that the nodes run in, or that a template asks for, distinct
 * @param iamRole the role that it reads tables with
 * @param securityGroups its security groups
 * @param subnets subnets of its subnet group
 * @param networkInterfaceIds network interfaces of its nodes
 * @param declaredKeyProperties property paths of a template that name a KMS key; empty otherwise
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dax:DescribeClusters")
public record DaxCluster(
        ResourceId id,
        @Nullable String status,
        @Nullable String nodeType,
        @Nullable ClusterEndpointEncryptionType clusterEndpointEncryptionType,
        @Nullable SseStatus sseStatus,
        @Nullable Integer totalNodes,
        @Nullable List<DaxNode> nodes,
        @Nullable List<String> availabilityZones,
        @Nullable IamRole iamRole,
        @Nullable List<SecurityGroup> securityGroups,
        @ReadBy("dax:DescribeSubnetGroups") @Nullable List<Subnet> subnets,
        @ReadBy("ec2:DescribeNetworkInterfaces") @Nullable List<String> networkInterfaceIds,
        List<String> declaredKeyProperties,
        @ReadBy("dax:ListTags") @Nullable Map<String, String> tags,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public DaxCluster {
        nodes = nodes == null ? null : List.copyOf(nodes);
        availabilityZones = availabilityZones == null ? null : List.copyOf(availabilityZones);
        securityGroups = securityGroups == null ? null : List.copyOf(securityGroups);
        subnets = subnets == null ? null : List.copyOf(subnets);
        networkInterfaceIds = networkInterfaceIds == null ? null : List.copyOf(networkInterfaceIds);
        declaredKeyProperties = List.copyOf(declaredKeyProperties);
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("status", status)
                .explain("nodeType", nodeType)
                .explain("clusterEndpointEncryptionType", clusterEndpointEncryptionType)
                .explain("sseStatus", sseStatus)
                .explain("totalNodes", totalNodes)
                .explain("nodes", nodes)
                .explain("availabilityZones", availabilityZones)
                .explain("iamRole", iamRole)
                .explain("securityGroups", securityGroups)
                .explain("subnets", subnets)
                .explain("networkInterfaceIds", networkInterfaceIds)
                .explain("tags", tags);
    }
}
