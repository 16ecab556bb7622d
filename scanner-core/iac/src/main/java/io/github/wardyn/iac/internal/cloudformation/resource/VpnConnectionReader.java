package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.VpnConnection;
import io.github.wardyn.model.VpnTunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads {@code AWS::EC2::VPNConnection}, which always has two tunnels.
 *
 * <p>Defaults of a tunnel: IKEv1 and IKEv2; SHA1 and SHA2 with 256, 384 and 512 bits; Diffie-Hellman groups 2, 5 and 14 to
 * 24. Whether a tunnel is up only the deployed connection shows.
 */
final class VpnConnectionReader implements ResourceReader {
    private static final int TUNNELS = 2;
    private static final List<String> IKE_VERSIONS = List.of("ikev1", "ikev2");
    private static final List<String> INTEGRITY = List.of("SHA1", "SHA2-256", "SHA2-384", "SHA2-512");
    private static final List<String> PHASE_1_GROUPS = groups(2, 14);
    private static final List<String> PHASE_2_GROUPS = groups(2, 5, 14);

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        DeclaredFact<VpnConnection> fact = declarations.fact(VpnConnection.class, resource);
        fact.set("state", "available");
        fact.set(
                "tunnels",
                properties
                        .get("VpnTunnelOptionsSpecifications")
                        .items()
                        .or(List.of())
                        .map(options -> tunnels(fact, options, properties)));
        return List.of(fact.build());
    }

    private static List<VpnTunnel> tunnels(DeclaredFact<VpnConnection> fact, List<Field> options, Field properties) {
        var nothing = new Field(new Value.NoValue(properties.place()));
        fact.part("tunnels.status", Read.unknown(DeclaredFact.NOT_IN_TEMPLATES));
        return IntStream.range(0, TUNNELS)
                .mapToObj(i -> tunnel(fact, i < options.size() ? options.get(i) : nothing))
                .toList();
    }

    private static VpnTunnel tunnel(DeclaredFact<VpnConnection> fact, Field options) {
        return new VpnTunnel(
                null,
                null,
                fact.part("tunnels.ikeVersions", values(options, "IKEVersions", IKE_VERSIONS)),
                fact.part(
                        "tunnels.integrityAlgorithms",
                        both(
                                values(options, "Phase1IntegrityAlgorithms", INTEGRITY),
                                values(options, "Phase2IntegrityAlgorithms", INTEGRITY))),
                fact.part(
                        "tunnels.dhGroupNumbers",
                        both(
                                values(options, "Phase1DHGroupNumbers", PHASE_1_GROUPS),
                                values(options, "Phase2DHGroupNumbers", PHASE_2_GROUPS))));
    }

    private static Read<List<String>> values(Field options, String property, List<String> byDefault) {
        return Links.each(options.get(property), item -> item.get("Value").text())
                .or(byDefault);
    }

    private static Read<List<String>> both(Read<List<String>> phase1, Read<List<String>> phase2) {
        return phase1.then(one -> phase2.map(
                other -> Stream.concat(one.stream(), other.stream()).distinct().toList()));
    }

    private static List<String> groups(int... first) {
        var groups = new ArrayList<String>();
        for (int group : first) {
            groups.add(String.valueOf(group));
        }
        IntStream.rangeClosed(15, 24).forEach(group -> groups.add(String.valueOf(group)));
        return List.copyOf(groups);
    }
}
