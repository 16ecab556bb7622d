package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.FlowLog;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.NetworkAclEntry;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether the network of one DAX cluster is watched and guarded. */
final class ClusterWatch {

    private final LinkedPart part;
    private final DaxCluster cluster;

    ClusterWatch(LinkedPart part, DaxCluster cluster) {
        this.part = part;
        this.cluster = cluster;
    }

    /** Tells whether an active flow log watches its VPC, all its subnets, or all its network interfaces. */
    Answer isFlowLogged() {
        List<Subnet> subnets = cluster.subnets();
        Set<Vpc> vpcs = ClusterNetwork.vpcs(cluster);
        Answer byVpc = Answer.NO;
        for (Fact vpc : vpcs) {
            byVpc = byVpc.or(isWatched(vpc));
        }
        if (vpcs.isEmpty() && subnets != null && !subnets.isEmpty()) {
            byVpc = Gaps.unknown(subnets.get(0), "vpc");
        }
        Answer bySubnets = subnets == null ? Gaps.unknown(cluster, "subnets") : all(subnets, this::isWatched);
        List<String> interfaces = cluster.networkInterfaceIds();
        Answer byInterfaces =
                interfaces == null ? Gaps.unknown(cluster, "networkInterfaceIds") : all(interfaces, this::isWatched);
        return byVpc.or(bySubnets).or(byInterfaces);
    }

    /** Tells whether every network ACL of its subnets allows all inbound traffic. */
    Answer areAclsOpen() {
        List<Subnet> subnets = cluster.subnets();
        return subnets == null ? Gaps.unknown(cluster, "subnets") : all(subnets, this::isAclOpen);
    }

    private Answer isWatched(Fact resource) {
        return isWatched(resource.id().name()).or(isWatched(resource.id().canonical()));
    }

    private Answer isWatched(String resource) {
        Answer any = isListed(FactType.FLOW_LOG);
        for (FlowLog log : part.all(FlowLog.class)) {
            String watched = log.resourceId();
            Answer same = watched == null ? Gaps.unknown(log, "resourceId") : Answer.of(watched.equals(resource));
            Answer active = log.flowLogStatus() == null
                    ? Gaps.unknown(log, "flowLogStatus")
                    : Answer.of(log.flowLogStatus().equals("ACTIVE"));
            any = any.or(same.and(active));
        }
        return any;
    }

    private Answer isAclOpen(Subnet subnet) {
        for (NetworkAcl acl : part.all(NetworkAcl.class)) {
            if (acl.subnets() != null && acl.subnets().stream().anyMatch(guarded -> Ids.same(guarded, subnet))) {
                Optional<UnknownReason> gap = acl.unknowns().reasons().entrySet().stream()
                        .filter(unknown -> unknown.getKey().startsWith("entries"))
                        .map(Map.Entry::getValue)
                        .findFirst();
                return gap.map(Answer::unknown).orElseGet(() -> Answer.of(isOpen(List.copyOf(acl.entries()))));
            }
        }
        Answer listed = isListed(FactType.NETWORK_ACL);
        return listed.isUnknown()
                ? listed
                : Answer.unknown(new UnknownReason.NotCollected("the network ACL of " + subnet.id()));
    }

    /** In the order of the numbers: whatever is let in before, everything must be before anything is kept out. */
    private static boolean isOpen(List<NetworkAclEntry> entries) {
        return entries.stream()
                .filter(entry -> Boolean.FALSE.equals(entry.egress()) && entry.ruleNumber() != null)
                .sorted(Comparator.comparing(NetworkAclEntry::ruleNumber))
                .filter(entry -> !Boolean.TRUE.equals(entry.allow()) || admitsAll(entry))
                .findFirst()
                .filter(entry -> Boolean.TRUE.equals(entry.allow()))
                .isPresent();
    }

    private static boolean admitsAll(NetworkAclEntry entry) {
        return "-1".equals(entry.protocol()) && "0.0.0.0/0".equals(entry.cidr());
    }

    private Answer isListed(FactType type) {
        return part.gap(type, cluster.id().region()).map(Answer::unknown).orElse(Answer.NO);
    }

    /** Yes if all are, and there is one at least. */
    private static <T> Answer all(List<T> items, Function<T, Answer> question) {
        Answer all = Answer.of(!items.isEmpty());
        for (T item : items) {
            all = all.and(question.apply(item));
        }
        return all;
    }
}
