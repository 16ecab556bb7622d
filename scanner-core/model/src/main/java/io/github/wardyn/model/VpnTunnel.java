package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tunnel of a Site-to-Site VPN connection. An empty list means that AWS's defaults are allowed.
 *
 * @param outsideIpAddress AWS's address
 * @param status telemetry
 * @param ikeVersions ikev1, ikev2
 * @param integrityAlgorithms of both phases, e.g. SHA1, SHA2-256
 * @param dhGroupNumbers of both phases, e.g. 2, 14
 */
public record VpnTunnel(
        @OrAbsent @Nullable String outsideIpAddress,
        @Nullable TunnelStatus status,
        @Nullable List<String> ikeVersions,
        @Nullable List<String> integrityAlgorithms,
        @Nullable List<String> dhGroupNumbers) {
    public VpnTunnel {
        ikeVersions = ikeVersions == null ? null : List.copyOf(ikeVersions);
        integrityAlgorithms = integrityAlgorithms == null ? null : List.copyOf(integrityAlgorithms);
        dhGroupNumbers = dhGroupNumbers == null ? null : List.copyOf(dhGroupNumbers);
    }
}
