package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Site-to-Site VPN connection.
 *
 * @param id the ARN, or the template's root and logical id
 * @param state pending, available, deleting or deleted
 * @param tunnels its tunnels, two as a rule
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeVpnConnections")
public record VpnConnection(
        ResourceId id, @Nullable String state, @Nullable List<VpnTunnel> tunnels, Unknowns unknowns, Origin origin)
        implements Fact {
    public VpnConnection {
        tunnels = tunnels == null ? null : List.copyOf(tunnels);
        unknowns.explain("state", state).explain("tunnels", tunnels);
    }
}
