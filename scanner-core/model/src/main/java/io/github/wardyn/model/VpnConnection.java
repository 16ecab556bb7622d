package io.github.wardyn.model;

import java.util.ArrayList;
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

    /**
     * Gives the number of tunnels that are up.
     *
     * @return null where fewer than two certainly are, but perhaps more
     */
    public @Nullable Long tunnelsUp() {
        long up = known().stream()
                .filter(tunnel -> tunnel.status() == TunnelStatus.UP)
                .count();
        boolean perhaps = tunnels == null || known().stream().anyMatch(tunnel -> tunnel.status() == null);
        return (perhaps && up < 2) ? null : Long.valueOf(up);
    }

    /** Gives what its tunnels allow that is weak, by name; a setting that was left to AWS's defaults allows it too. */
    public List<String> weakSettings() {
        List<String> weak = new ArrayList<>();
        addWeak(weak, "IKEv1", known().stream().map(VpnTunnel::ikeVersions).toList(), "ikev1");
        addWeak(
                weak,
                "SHA-1",
                known().stream().map(VpnTunnel::integrityAlgorithms).toList(),
                "SHA1");
        addWeak(
                weak,
                "Diffie-Hellman group 2",
                known().stream().map(VpnTunnel::dhGroupNumbers).toList(),
                "2");
        return weak;
    }

    private static void addWeak(List<String> weak, String name, List<@Nullable List<String>> allowed, String value) {
        boolean byDefault = allowed.stream().anyMatch(list -> list != null && list.isEmpty());
        if (allowed.stream().anyMatch(list -> list != null && list.contains(value))) {
            weak.add(name);
        } else if (byDefault) {
            weak.add(name + " (by AWS's defaults)");
        }
    }

    private List<VpnTunnel> known() {
        return tunnels == null ? List.of() : tunnels;
    }
}
