package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Vpc;
import io.github.wardyn.model.VpcEndpoint;
import io.github.wardyn.model.VpcEndpointState;
import io.github.wardyn.model.VpcUse;
import java.util.List;
import java.util.stream.Stream;

/** Which DAX clusters are in each VPC, and which DynamoDB endpoints it has. */
final class VpcUses implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return VpcUse.class;
    }

    @Override
    public Stream<VpcUse> derive(LinkedPart part) {
        return part.all(Vpc.class).stream().map(vpc -> use(part, vpc));
    }

    private static VpcUse use(LinkedPart part, Vpc vpc) {
        Gaps gaps = new Gaps(part);
        gaps.addIncomplete("daxClusters", vpc, FactType.DAX_CLUSTER);
        gaps.addIncomplete("endpoints", vpc, FactType.VPC_ENDPOINT);
        return new VpcUse(vpc, clusters(part, vpc, gaps), endpoints(part, vpc, gaps), gaps.toUnknowns());
    }

    private static List<DaxCluster> clusters(LinkedPart part, Vpc vpc, Gaps gaps) {
        List<DaxCluster> clusters = part.all(DaxCluster.class).stream()
                .filter(cluster -> cluster.id().region().equals(vpc.id().region()))
                .toList();
        for (DaxCluster cluster : clusters) {
            if (ClusterNetwork.vpcs(cluster).isEmpty()) {
                gaps.addUnknown("daxClusters", cluster, "subnets");
            }
        }
        return clusters.stream()
                .filter(cluster -> ClusterNetwork.vpcs(cluster).contains(vpc))
                .toList();
    }

    private static List<VpcEndpoint> endpoints(LinkedPart part, Vpc vpc, Gaps gaps) {
        return part.all(VpcEndpoint.class).stream()
                .filter(endpoint -> isIn(vpc, endpoint, gaps))
                .toList();
    }

    private static boolean isIn(Vpc vpc, VpcEndpoint endpoint, Gaps gaps) {
        boolean elsewhere = endpoint.vpc() != null && !Ids.same(endpoint.vpc(), vpc);
        boolean unavailable = endpoint.state() != null && endpoint.state() != VpcEndpointState.AVAILABLE;
        boolean other = Boolean.FALSE.equals(endpoint.isOfDynamoDb());
        if (elsewhere
                || unavailable
                || other
                || !endpoint.id().region().equals(vpc.id().region())) {
            return false;
        }
        gaps.addUnknown("endpoints", endpoint, "vpc");
        gaps.addUnknown("endpoints", endpoint, "state");
        gaps.addUnknown("endpoints", endpoint, "serviceName");
        return endpoint.vpc() != null && endpoint.state() != null && endpoint.isOfDynamoDb() != null;
    }
}
