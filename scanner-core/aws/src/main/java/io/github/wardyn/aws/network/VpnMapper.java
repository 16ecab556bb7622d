package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.TunnelStatus;
import io.github.wardyn.model.VpnConnection;
import io.github.wardyn.model.VpnTunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.IKEVersionsListValue;
import software.amazon.awssdk.services.ec2.model.Phase1DHGroupNumbersListValue;
import software.amazon.awssdk.services.ec2.model.Phase1IntegrityAlgorithmsListValue;
import software.amazon.awssdk.services.ec2.model.Phase2DHGroupNumbersListValue;
import software.amazon.awssdk.services.ec2.model.Phase2IntegrityAlgorithmsListValue;
import software.amazon.awssdk.services.ec2.model.TunnelOption;
import software.amazon.awssdk.services.ec2.model.VgwTelemetry;

/** A VPN connection; telemetry and options are two lists that speak of the same tunnels. */
final class VpnMapper {

    private static final TunnelOption DEFAULTS = TunnelOption.builder().build();

    private final Visit visit;

    VpnMapper(Visit visit) {
        this.visit = visit;
    }

    VpnConnection map(software.amazon.awssdk.services.ec2.model.VpnConnection given) {
        FactDraft<VpnConnection> draft = FactDraft.of(
                VpnConnection.class,
                visit.site()
                        .id(
                                given.vpnConnectionId(),
                                visit.site().arn("ec2", "vpn-connection/" + given.vpnConnectionId())),
                Words.missing(NetworkCall.DESCRIBE_VPN_CONNECTIONS));
        if (given.stateAsString() != null) {
            draft.set("state", given.stateAsString());
        }
        List<TunnelOption> options =
                given.options() == null ? List.of() : given.options().tunnelOptions();
        if (given.vgwTelemetry().isEmpty() && options.isEmpty()) {
            draft.unknown("tunnels", Words.missing("VgwTelemetry"));
        } else {
            draft.set("tunnels", tunnels(draft, given.vgwTelemetry(), options));
        }
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_VPN_CONNECTIONS));
    }

    private static List<VpnTunnel> tunnels(
            FactDraft<VpnConnection> draft, List<VgwTelemetry> telemetry, List<TunnelOption> options) {
        List<VpnTunnel> tunnels = new ArrayList<>();
        for (int i = 0; i < Math.max(telemetry.size(), options.size()); i++) {
            VgwTelemetry seen = i < telemetry.size() ? telemetry.get(i) : null;
            TunnelOption option = option(options, seen, i);
            String address = seen == null ? option.outsideIpAddress() : seen.outsideIpAddress();
            String text = Words.given(draft, "tunnels.status", seen == null ? null : seen.statusAsString());
            TunnelStatus status = text == null ? null : Words.part(draft, "tunnels.status", TunnelStatus.class, text);
            tunnels.add(tunnel(address, status, option));
        }
        return tunnels;
    }

    /** Finds a tunnel's options by its address; an answer without addresses has them in the same order. */
    private static TunnelOption option(List<TunnelOption> options, @Nullable VgwTelemetry seen, int index) {
        return options.stream()
                .filter(one -> seen != null
                        && one.outsideIpAddress() != null
                        && one.outsideIpAddress().equals(seen.outsideIpAddress()))
                .findFirst()
                .orElseGet(() -> index < options.size() ? options.get(index) : DEFAULTS);
    }

    private static VpnTunnel tunnel(@Nullable String address, @Nullable TunnelStatus status, TunnelOption option) {
        return new VpnTunnel(
                address,
                status,
                option.ikeVersions().stream().map(IKEVersionsListValue::value).toList(),
                distinct(
                        option.phase1IntegrityAlgorithms().stream().map(Phase1IntegrityAlgorithmsListValue::value),
                        option.phase2IntegrityAlgorithms().stream().map(Phase2IntegrityAlgorithmsListValue::value)),
                distinct(
                        option.phase1DHGroupNumbers().stream()
                                .map(Phase1DHGroupNumbersListValue::value)
                                .map(String::valueOf),
                        option.phase2DHGroupNumbers().stream()
                                .map(Phase2DHGroupNumbersListValue::value)
                                .map(String::valueOf)));
    }

    private static List<String> distinct(Stream<String> ofPhase1, Stream<String> ofPhase2) {
        return Stream.concat(ofPhase1, ofPhase2).distinct().toList();
    }
}
