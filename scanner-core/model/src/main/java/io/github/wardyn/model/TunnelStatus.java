package io.github.wardyn.model;

/** Telemetry of one tunnel of a Site-to-Site VPN connection. */
public enum TunnelStatus {
    UP,
    DOWN
}
