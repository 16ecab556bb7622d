package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A subnet.
 *
 * @param id the ARN, or the template's root and logical id
 * @param vpc its VPC
 * @param availabilityZone its Availability Zone
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeSubnets")
public record Subnet(
        ResourceId id, @Nullable Vpc vpc, @Nullable String availabilityZone, Unknowns unknowns, Origin origin)
        implements Fact {
    public Subnet {
        unknowns.explain("vpc", vpc).explain("availabilityZone", availabilityZone);
    }
}
