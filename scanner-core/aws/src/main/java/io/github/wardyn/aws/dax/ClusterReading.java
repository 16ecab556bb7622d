package io.github.wardyn.aws.dax;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dax.model.Cluster;
import software.amazon.awssdk.services.dax.model.DescribeSubnetGroupsResponse;
import software.amazon.awssdk.services.dax.model.ListTagsResponse;
import software.amazon.awssdk.services.dax.model.SecurityGroupMembership;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeNetworkInterfacesResponse;
import software.amazon.awssdk.services.ec2.model.Filter;

/** Reads what belongs to each cluster: the subnets of its group, asked once a group, its interfaces and tags. */
final class ClusterReading {

    private final Visit visit;
    private final DaxClient client;
    private final Map<String, Subnets> subnetGroups = new ConcurrentHashMap<>();

    ClusterReading(Visit visit, DaxClient client) {
        this.visit = visit;
        this.client = client;
    }

    /** The subnets of a group, by id. */
    private record Subnets(List<String> ids, @Nullable UnknownReason refused) {}

    void read(Cluster given) {
        FactDraft<DaxCluster> draft = ClusterMapper.map(visit, given);
        Subnets subnets = subnetGroups.computeIfAbsent(given.subnetGroup(), this::subnets);
        if (subnets.refused() == null) {
            draft.set(
                    "subnets",
                    subnets.ids().stream()
                            .map(id -> visit.mentions()
                                    .of(Subnet.class, visit.site().arn("ec2", "subnet/" + id)))
                            .toList());
        } else {
            draft.unknown("subnets", subnets.refused());
        }
        interfaces(draft, given, subnets);
        tags(draft, given.clusterArn());
        visit.add(draft.build(visit.originNow(DaxCall.DESCRIBE_CLUSTERS)));
    }

    private Subnets subnets(String group) {
        List<String> ids = new ArrayList<>();
        UnknownReason refused = visit.pages(
                DaxCall.DESCRIBE_SUBNET_GROUPS,
                token -> client.describeSubnetGroups(
                        r -> r.subnetGroupNames(group).nextToken(token)),
                DescribeSubnetGroupsResponse::nextToken,
                page -> page.subnetGroups()
                        .forEach(one -> one.subnets().forEach(subnet -> ids.add(subnet.subnetIdentifier()))));
        return new Subnets(ids.stream().sorted().toList(), refused);
    }

    /** Interfaces in the cluster's subnets with one of its security groups. */
    private void interfaces(FactDraft<DaxCluster> draft, Cluster given, Subnets subnets) {
        List<String> groups = given.securityGroups().stream()
                .map(SecurityGroupMembership::securityGroupIdentifier)
                .toList();
        if (subnets.refused() != null) {
            draft.unknown("networkInterfaceIds", subnets.refused());
            return;
        }
        if (groups.isEmpty()) {
            return;
        }
        if (subnets.ids().isEmpty()) {
            draft.set("networkInterfaceIds", List.of());
            return;
        }
        Ec2Client ec2 = visit.client(Ec2Client.class, Ec2Client::builder);
        List<String> ids = new ArrayList<>();
        UnknownReason refused = visit.pages(
                DaxCall.DESCRIBE_NETWORK_INTERFACES,
                token -> ec2.describeNetworkInterfaces(
                        r -> r.filters(filter("group-id", groups), filter("subnet-id", subnets.ids()))
                                .nextToken(token)),
                DescribeNetworkInterfacesResponse::nextToken,
                page -> page.networkInterfaces().forEach(one -> ids.add(one.networkInterfaceId())));
        draft.setUnless(refused, "networkInterfaceIds", ids.stream().sorted().toList());
    }

    private static Filter filter(String name, List<String> values) {
        return Filter.builder().name(name).values(values).build();
    }

    private void tags(FactDraft<DaxCluster> draft, String arn) {
        Map<String, String> tags = new LinkedHashMap<>();
        UnknownReason refused = visit.pages(
                DaxCall.LIST_TAGS,
                token -> client.listTags(r -> r.resourceName(arn).nextToken(token)),
                ListTagsResponse::nextToken,
                page -> page.tags().forEach(tag -> tags.put(tag.key(), tag.value())));
        draft.setUnless(refused, "tags", tags);
    }
}
