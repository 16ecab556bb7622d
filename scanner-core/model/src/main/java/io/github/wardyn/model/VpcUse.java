package io.github.wardyn.model;

import java.util.List;

/**
 * A VPC with what DynamoDB traffic from it can use.
 *
 * @param subject the VPC
 * @param daxClusters clusters in it
 * @param endpoints its DynamoDB endpoints that are available
 * @param unknowns what could not be concluded, and why
 */
public record VpcUse(Vpc subject, List<DaxCluster> daxClusters, List<VpcEndpoint> endpoints, Unknowns unknowns)
        implements Derived {
    public VpcUse {
        daxClusters = List.copyOf(daxClusters);
        endpoints = List.copyOf(endpoints);
    }
}
