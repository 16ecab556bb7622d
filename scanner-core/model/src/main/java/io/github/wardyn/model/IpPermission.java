package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a security group, inbound.
 *
 * @param ipProtocol tcp, udp, icmp, a number, or -1 for all
 * @param fromPort first port; absent for all ports
 * @param toPort last port; absent for all ports
 * @param cidrs IPv4 and IPv6 ranges in CIDR notation; empty where only groups or prefix lists are named
 */
public record IpPermission(
        @Nullable String ipProtocol,
        @OrAbsent @Nullable Integer fromPort,
        @OrAbsent @Nullable Integer toPort,
        @Nullable List<String> cidrs) {
    public IpPermission {
        cidrs = cidrs == null ? null : List.copyOf(cidrs);
    }
}
