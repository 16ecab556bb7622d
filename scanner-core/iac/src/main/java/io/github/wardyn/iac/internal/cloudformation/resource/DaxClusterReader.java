package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.ClusterEndpointEncryptionType;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.Subnet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code AWS::DAX::Cluster} with the subnets of its subnet group.
 *
 * <p>Defaults: no encryption in transit, no encryption at rest, no tags. Without a list of Availability Zones DAX chooses
 * them, without security groups it takes the default group of the VPC: both are unknown. Its network interfaces are made
 * by DAX, so nothing in a template can name them.
 */
final class DaxClusterReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        var links = new Links(declarations);
        DeclaredFact<DaxCluster> fact = declarations.fact(DaxCluster.class, resource);
        fact.set("status", "available");
        fact.set("networkInterfaceIds", List.of());
        fact.set("nodeType", properties.get("NodeType").text().orUnknown());
        fact.set(
                "clusterEndpointEncryptionType",
                properties
                        .get("ClusterEndpointEncryptionType")
                        .oneOf(ClusterEndpointEncryptionType.class)
                        .or(ClusterEndpointEncryptionType.NONE));
        fact.set(
                "sseStatus",
                properties
                        .get("SSESpecification")
                        .get("SSEEnabled")
                        .truth()
                        .or(false)
                        .map(on -> on ? SseStatus.ENABLED : SseStatus.DISABLED));
        fact.set("totalNodes", properties.get("ReplicationFactor").integer().orUnknown());
        fact.set(
                "availabilityZones",
                Links.each(properties.get("AvailabilityZones"), Field::text)
                        .map(zones -> zones.stream().distinct().toList())
                        .orUnknown());
        fact.set(
                "iamRole",
                links.one(IamRole.class, properties.get("IAMRoleARN"), "AWS::IAM::Role")
                        .orUnknown());
        fact.set(
                "securityGroups",
                links.many(SecurityGroup.class, properties.get("SecurityGroupIds"), "AWS::EC2::SecurityGroup")
                        .orUnknown());
        fact.set("subnets", subnets(properties.get("SubnetGroupName"), declarations, links));
        fact.set("declaredKeyProperties", keyProperties(fact, "", properties));
        Commons.tags(fact, properties.get("Tags"));
        return List.of(fact.build());
    }

    private static Read<List<Subnet>> subnets(Field groupName, Declarations declarations, Links links) {
        return groupName.read(branch -> {
            Optional<StackResource> group = declarations
                    .target(branch.value())
                    .or(() -> declarations.named("AWS::DAX::SubnetGroup", branch.toString()));
            return group.isEmpty()
                    ? Read.unknown(DeclaredFact.NOT_IN_TEMPLATES)
                    : links.many(
                                    Subnet.class,
                                    declarations.properties(group.get()).get("SubnetIds"),
                                    "AWS::EC2::Subnet")
                            .orUnknown();
        });
    }

    /** Property paths that name a KMS key: DAX has no such property, and ignores what people hope for. */
    private static List<String> keyProperties(DeclaredFact<DaxCluster> fact, String path, Field field) {
        var found = new ArrayList<String>();
        for (String name : field.names()) {
            if (path.isEmpty() && name.equals("Tags")) {
                continue;
            }
            Field property = field.get(name);
            String propertyPath = path.isEmpty() ? name : path + "." + name;
            boolean namesKey = name.toLowerCase(Locale.ROOT).contains("kms")
                    || (name.equals("SSEType")
                            && property.value() instanceof Scalar scalar
                            && scalar.text().equals("KMS"));
            if (namesKey) {
                found.add(propertyPath);
                fact.place("declaredKeyProperties", property);
            }
            if (property.value() instanceof MapValue || property.value() instanceof ListValue) {
                found.addAll(keyProperties(fact, propertyPath, property));
            }
        }
        return found;
    }
}
