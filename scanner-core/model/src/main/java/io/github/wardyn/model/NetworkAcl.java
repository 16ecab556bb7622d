package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network ACL.
 *
 * @param id the ARN, or the template's root and logical id
 * @param vpc its VPC
 * @param subnets the subnets it guards
 * @param entries rules of both directions, by number
 * @param isDefault true for the VPC's default ACL
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeNetworkAcls")
public record NetworkAcl(
        ResourceId id,
        @Nullable Vpc vpc,
        @Nullable List<Subnet> subnets,
        @Nullable List<NetworkAclEntry> entries,
        @Nullable Boolean isDefault,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public NetworkAcl {
        subnets = subnets == null ? null : List.copyOf(subnets);
        entries = entries == null ? null : List.copyOf(entries);
        unknowns.explain("vpc", vpc)
                .explain("subnets", subnets)
                .explain("entries", entries)
                .explain("isDefault", isDefault);
    }
}
