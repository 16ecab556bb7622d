package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A Direct Connect connection or link aggregation group.
 *
 * @param id the ARN, or the template's root and logical id
 * @param connectionState as AWS spells it, e.g. available
 * @param macSecCapable true where the port can encrypt
 * @param portEncryptionStatus MACsec; absent where the port cannot
 * @param vpnOverVirtualInterface true where a VPN runs over one of its virtual interfaces
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("directconnect:DescribeConnections")
public record DirectConnectConnection(
        ResourceId id,
        @Nullable String connectionState,
        @Nullable Boolean macSecCapable,
        @OrAbsent @Nullable PortEncryptionStatus portEncryptionStatus,

        @ReadBy("directconnect:DescribeVirtualInterfaces") @Nullable
        Boolean vpnOverVirtualInterface,

        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public DirectConnectConnection {
        unknowns.explain("connectionState", connectionState)
                .explain("macSecCapable", macSecCapable)
                .explain("vpnOverVirtualInterface", vpnOverVirtualInterface);
    }
}
