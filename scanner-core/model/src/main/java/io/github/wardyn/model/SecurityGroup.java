package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A security group.
 *
 * @param id the ARN, or the template's root and logical id
 * @param vpc its VPC
 * @param ipPermissions inbound rules
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeSecurityGroups")
public record SecurityGroup(
        ResourceId id,
        @OrAbsent @Nullable Vpc vpc,
        @Nullable List<IpPermission> ipPermissions,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public SecurityGroup {
        ipPermissions = ipPermissions == null ? null : List.copyOf(ipPermissions);
        unknowns.explain("ipPermissions", ipPermissions);
    }
}
