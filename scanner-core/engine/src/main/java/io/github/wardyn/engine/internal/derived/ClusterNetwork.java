package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Vpc;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Where in the network a DAX cluster is. */
final class ClusterNetwork {

    private ClusterNetwork() {}

    /** Gives the VPC of the cluster as its subnets and security groups name it; empty if none is known. */
    static Set<Vpc> vpcs(DaxCluster cluster) {
        Set<Vpc> vpcs = Collections.newSetFromMap(new IdentityHashMap<>());
        if (cluster.subnets() != null) {
            cluster.subnets().stream().map(Subnet::vpc).forEach(vpcs::add);
        }
        if (cluster.securityGroups() != null) {
            cluster.securityGroups().stream().map(SecurityGroup::vpc).forEach(vpcs::add);
        }
        vpcs.remove(null);
        return vpcs;
    }
}
