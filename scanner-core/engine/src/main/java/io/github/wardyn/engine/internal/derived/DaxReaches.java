package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.DaxReach;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.IpPermission;
import io.github.wardyn.model.SecurityGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the role of each DAX cluster may read, and how the cluster can be reached. */
final class DaxReaches implements Derivation {

    private static final List<Integer> PORTS = List.of(8111, 9111);
    private static final Set<String> PROTOCOLS = Set.of("-1", "tcp", "6");
    private static final String EVERYWHERE = "/0";

    @Override
    public Class<? extends Derived> type() {
        return DaxReach.class;
    }

    @Override
    public Stream<DaxReach> derive(LinkedPart part) {
        return part.all(DaxCluster.class).stream().map(cluster -> reach(part, cluster));
    }

    private static DaxReach reach(LinkedPart part, DaxCluster cluster) {
        Gaps gaps = new Gaps(part);
        DaxRole role = new DaxRole(part, cluster);
        ClusterWatch watch = new ClusterWatch(part, cluster);
        gaps.addUnknown("zones", cluster, "availabilityZones");
        return new DaxReach(
                cluster,
                role.tables(gaps),
                role.wildcardStatements(gaps),
                openPorts(cluster, gaps),
                gaps.value("flowLogged", watch.isFlowLogged()),
                gaps.value("aclsOpen", watch.areAclsOpen()),
                cluster.availabilityZones() == null
                        ? null
                        : Math.toIntExact(
                                cluster.availabilityZones().stream().distinct().count()),
                gaps.toUnknowns());
    }

    private static List<IpPermission> openPorts(DaxCluster cluster, Gaps gaps) {
        gaps.addUnknown("openPorts", cluster, "securityGroups");
        List<IpPermission> open = new ArrayList<>();
        for (SecurityGroup group :
                cluster.securityGroups() == null ? List.<SecurityGroup>of() : cluster.securityGroups()) {
            gaps.addUnknown("openPorts", group, "ipPermissions");
            group.unknowns().reasons().forEach((path, reason) -> {
                if (path.startsWith("ipPermissions.")) {
                    gaps.add("openPorts", reason);
                }
            });
            if (group.ipPermissions() != null) {
                group.ipPermissions().stream().filter(DaxReaches::isOpen).forEach(open::add);
            }
        }
        return open;
    }

    private static boolean isOpen(IpPermission permission) {
        return permission.ipProtocol() != null
                && PROTOCOLS.contains(permission.ipProtocol())
                && permission.cidrs() != null
                && permission.cidrs().stream().anyMatch(cidr -> cidr.endsWith(EVERYWHERE))
                && PORTS.stream().anyMatch(port -> includes(permission, port));
    }

    private static boolean includes(IpPermission permission, int port) {
        Integer from = permission.fromPort();
        Integer to = permission.toPort();
        return from == null || to == null || from == -1 || (from <= port && port <= to);
    }
}
