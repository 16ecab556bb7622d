package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;
import java.util.Map;

/**
 * A DAX cluster: three nodes, encrypted at rest and in transit, until told otherwise.
 *
 * <p>For {@link #set}: {@code /Cluster} and {@code /Tags}.
 */
public final class FakeDaxCluster extends FakeResource<FakeDaxCluster> {

    FakeDaxCluster(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    static FakeDaxCluster named(Scope scope, String name, Instant created) {
        ObjectNode document = Json.object();
        document.putObject("Cluster")
                .put("ClusterName", name)
                .put("ClusterArn", scope.arn("dax", "cache/" + name))
                .put("TotalNodes", 0)
                .put("ActiveNodes", 0)
                .put("NodeType", "dax.r5.large")
                .put("Status", "available")
                .put("PreferredMaintenanceWindow", "sun:03:00-sun:04:00")
                .put("SubnetGroup", "default")
                .put("IamRoleArn", scope.globalArn("iam", "role/service-role/" + name));
        document.putArray("Tags");
        return new FakeDaxCluster(scope, document)
                .set("/Cluster/ParameterGroup/ParameterGroupName", "default.dax1.0")
                .set("/Cluster/ParameterGroup/ParameterApplyStatus", "in-sync")
                .set("/Cluster/SecurityGroups/-", Map.of("SecurityGroupIdentifier", "sg-0dax", "Status", "active"))
                .encryptionAtRest("ENABLED")
                .endpointEncryption("TLS")
                .node("a", created)
                .node("b", created)
                .node("c", created);
    }

    /** Sets {@code Status}, e.g. {@code deleting}. */
    public FakeDaxCluster status(String status) {
        return set("/Cluster/Status", status);
    }

    /** Sets {@code ClusterEndpointEncryptionType}, NONE or TLS, and the scheme of the discovery endpoint. */
    public FakeDaxCluster endpointEncryption(String type) {
        boolean tls = type.equals("TLS");
        String address = name() + ".fake00.dax-clusters." + scope().region() + ".amazonaws.com";
        return set("/Cluster/ClusterEndpointEncryptionType", type)
                .set(
                        "/Cluster/ClusterDiscoveryEndpoint",
                        Map.of(
                                "Address",
                                address,
                                "Port",
                                tls ? 9111 : 8111,
                                "URL",
                                (tls ? "daxs://" : "dax://") + address));
    }

    /** Sets the status in {@code SSEDescription}. */
    public FakeDaxCluster encryptionAtRest(String status) {
        return set("/Cluster/SSEDescription/Status", status);
    }

    /** Sets {@code IamRoleArn}. */
    public FakeDaxCluster role(String iamRoleArn) {
        return set("/Cluster/IamRoleArn", iamRoleArn);
    }

    /** Sets {@code SubnetGroup}. */
    public FakeDaxCluster subnetGroup(String name) {
        return set("/Cluster/SubnetGroup", name);
    }

    /** Adds a node in a zone of the Region, e.g. {@code a}. */
    public FakeDaxCluster node(String zone, Instant created) {
        ObjectNode cluster = Json.child(document(), "Cluster");
        int nodes = cluster.path("Nodes").size() + 1;
        cluster.put("TotalNodes", nodes).put("ActiveNodes", nodes);
        return set(
                "/Cluster/Nodes/-",
                Map.of(
                        "NodeId",
                        name() + "-" + zone,
                        "NodeCreateTime",
                        created,
                        "AvailabilityZone",
                        scope().region() + zone,
                        "NodeStatus",
                        "available",
                        "ParameterGroupStatus",
                        "in-sync"));
    }

    /** Takes all nodes out, to add others. */
    public FakeDaxCluster withoutNodes() {
        Json.child(document(), "Cluster").put("TotalNodes", 0).put("ActiveNodes", 0);
        return remove("/Cluster/Nodes");
    }

    /** Adds a tag. */
    public FakeDaxCluster tag(String key, String value) {
        return set("/Tags/-", Map.of("Key", key, "Value", value));
    }

    private String name() {
        return document().path("Cluster").path("ClusterName").asText();
    }

    @Override
    FakeDaxCluster self() {
        return this;
    }
}
