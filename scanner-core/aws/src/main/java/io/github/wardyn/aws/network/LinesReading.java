package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.DirectConnectConnection;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.PortEncryptionStatus;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.directconnect.model.Connection;
import software.amazon.awssdk.services.directconnect.model.Lag;
import software.amazon.awssdk.services.directconnect.model.VirtualInterface;
import software.amazon.awssdk.services.ec2.model.VpnConnection;

/**
 * Reads VPN and Direct Connect.
 *
 * <p>A VPN runs over a virtual interface where it ends at the same virtual private gateway, or where it has private
 * addresses outside, which only a transit interface can carry.
 */
final class LinesReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(NetworkCall.DESCRIBE_CONNECTIONS);

    private final Visit visit;
    private final NetworkCalls calls;

    LinesReading(Visit visit, NetworkCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read() {
        List<VpnConnection> vpns = new ArrayList<>();
        UnknownReason vpnGap = calls.describeVpnConnections(vpns::add);
        visit.gap(vpnGap, FactType.VPN_CONNECTION);
        VpnMapper mapper = new VpnMapper(visit);
        vpns.forEach(vpn -> visit.add(mapper.map(vpn)));

        List<Connection> connections = new ArrayList<>();
        visit.gap(calls.describeConnections(connections::add), FactType.DIRECT_CONNECT_CONNECTION);
        List<Lag> lags = new ArrayList<>();
        visit.gap(calls.describeLags(lags::add), FactType.DIRECT_CONNECT_CONNECTION);
        if (connections.isEmpty() && lags.isEmpty()) {
            return;
        }
        List<VirtualInterface> interfaces = new ArrayList<>();
        UnknownReason interfacesGap = calls.describeVirtualInterfaces(interfaces::add);
        Vpns over = new Vpns(underVpns(interfaces, vpns), interfacesGap == null ? vpnGap : interfacesGap);
        connections.forEach(one -> add(
                begin("dxcon/" + one.connectionId(), one.connectionName(), one.connectionStateAsString()),
                one.connectionId(),
                Boolean.TRUE.equals(one.macSecCapable()),
                one.portEncryptionStatus(),
                over));
        lags.forEach(one -> add(
                begin("dxlag/" + one.lagId(), one.lagName(), one.lagStateAsString()),
                one.lagId(),
                Boolean.TRUE.equals(one.macSecCapable()),
                portEncryption(one),
                over));
    }

    /** Ids of connections with a VPN over them; or why that is not known. */
    private record Vpns(Set<String> connections, @Nullable UnknownReason gap) {}

    private static Set<String> underVpns(List<VirtualInterface> interfaces, List<VpnConnection> vpns) {
        Set<String> gateways = new HashSet<>();
        boolean privateAddresses = false;
        for (VpnConnection vpn : vpns) {
            if (vpn.vpnGatewayId() != null) {
                gateways.add(vpn.vpnGatewayId());
            }
            privateAddresses |=
                    vpn.options() != null && "PrivateIpv4".equals(vpn.options().outsideIpAddressType());
        }
        Set<String> connections = new HashSet<>();
        for (VirtualInterface one : interfaces) {
            boolean sameGateway = one.virtualGatewayId() != null && gateways.contains(one.virtualGatewayId());
            if (sameGateway || (privateAddresses && "transit".equals(one.virtualInterfaceType()))) {
                connections.add(one.connectionId());
            }
        }
        return connections;
    }

    /** A group is encrypted where all of its connections are. */
    private static @Nullable String portEncryption(Lag lag) {
        List<String> states = lag.connections().stream()
                .map(Connection::portEncryptionStatus)
                .filter(Objects::nonNull)
                .toList();
        boolean up = !states.isEmpty() && states.stream().allMatch(PortEncryptionStatus.UP.wireName()::equals);
        return up ? PortEncryptionStatus.UP.wireName() : PortEncryptionStatus.DOWN.wireName();
    }

    private FactDraft<DirectConnectConnection> begin(String resource, @Nullable String name, @Nullable String state) {
        FactDraft<DirectConnectConnection> draft = FactDraft.of(
                DirectConnectConnection.class,
                visit.site()
                        .id(
                                Objects.requireNonNullElse(name, resource),
                                visit.site().arn("directconnect", resource)),
                NOT_GIVEN);
        if (state != null) {
            draft.set("connectionState", state);
        }
        return draft;
    }

    private void add(
            FactDraft<DirectConnectConnection> draft,
            String id,
            boolean macSecCapable,
            @Nullable String portEncryption,
            Vpns over) {
        draft.set("macSecCapable", macSecCapable);
        Words.setOrAbsent(
                draft, "portEncryptionStatus", PortEncryptionStatus.class, macSecCapable ? portEncryption : null);
        draft.setUnless(
                over.gap(), "vpnOverVirtualInterface", over.connections().contains(id));
        visit.add(draft.build(visit.originNow(NetworkCall.DESCRIBE_CONNECTIONS)));
    }
}
