package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.IpPermission;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.NetworkAclEntry;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.IpRange;
import software.amazon.awssdk.services.ec2.model.Ipv6Range;

/** Security groups and network ACLs. */
final class GuardMapper {

    private final Visit visit;

    GuardMapper(Visit visit) {
        this.visit = visit;
    }

    SecurityGroup securityGroup(software.amazon.awssdk.services.ec2.model.SecurityGroup given) {
        FactDraft<SecurityGroup> draft = FactDraft.of(
                SecurityGroup.class,
                visit.site().id(given.groupId(), visit.site().arn("ec2", "security-group/" + given.groupId())),
                Words.missing(NetworkCall.DESCRIBE_SECURITY_GROUPS));
        draft.setOrAbsent("vpc", vpc(given.vpcId()));
        draft.set(
                "ipPermissions",
                given.ipPermissions().stream()
                        .map(permission -> permission(draft, permission))
                        .toList());
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_SECURITY_GROUPS));
    }

    /** Without a port, and with -1 for every kind of ICMP, a permission is for all of them. */
    private static IpPermission permission(
            FactDraft<SecurityGroup> draft, software.amazon.awssdk.services.ec2.model.IpPermission given) {
        List<String> cidrs = Stream.concat(
                        given.ipRanges().stream().map(IpRange::cidrIp),
                        given.ipv6Ranges().stream().map(Ipv6Range::cidrIpv6))
                .toList();
        return new IpPermission(
                Words.given(draft, "ipPermissions.ipProtocol", given.ipProtocol()),
                given.fromPort(),
                given.toPort(),
                cidrs);
    }

    NetworkAcl networkAcl(software.amazon.awssdk.services.ec2.model.NetworkAcl given) {
        FactDraft<NetworkAcl> draft = FactDraft.of(
                NetworkAcl.class,
                visit.site().id(given.networkAclId(), visit.site().arn("ec2", "network-acl/" + given.networkAclId())),
                Words.missing(NetworkCall.DESCRIBE_NETWORK_ACLS));
        Vpc vpc = vpc(given.vpcId());
        if (vpc != null) {
            draft.set("vpc", vpc);
        }
        draft.set(
                "subnets",
                given.associations().stream()
                        .map(association -> visit.mentions()
                                .of(Subnet.class, visit.site().arn("ec2", "subnet/" + association.subnetId())))
                        .toList());
        draft.set(
                "entries",
                given.entries().stream()
                        .sorted(Comparator.comparing(
                                        software.amazon.awssdk.services.ec2.model.NetworkAclEntry::ruleNumber)
                                .thenComparing(software.amazon.awssdk.services.ec2.model.NetworkAclEntry::egress))
                        .map(entry -> entry(draft, entry))
                        .toList());
        draft.set("isDefault", Boolean.TRUE.equals(given.isDefault()));
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_NETWORK_ACLS));
    }

    private static NetworkAclEntry entry(
            FactDraft<NetworkAcl> draft, software.amazon.awssdk.services.ec2.model.NetworkAclEntry given) {
        String cidr = given.cidrBlock() == null ? given.ipv6CidrBlock() : given.cidrBlock();
        return new NetworkAclEntry(
                given.ruleNumber(),
                given.egress(),
                allow(draft, given.ruleActionAsString()),
                Words.given(draft, "entries.protocol", given.protocol()),
                Words.given(draft, "entries.cidr", cidr),
                given.portRange() == null ? null : given.portRange().from(),
                given.portRange() == null ? null : given.portRange().to());
    }

    private static @Nullable Boolean allow(FactDraft<NetworkAcl> draft, @Nullable String ruleAction) {
        if ("allow".equals(ruleAction) || "deny".equals(ruleAction)) {
            return "allow".equals(ruleAction);
        }
        draft.unknown(
                "entries.allow",
                ruleAction == null ? Words.missing("entries.ruleAction") : new UnknownReason.Unrecognized(ruleAction));
        return null;
    }

    private @Nullable Vpc vpc(@Nullable String vpcId) {
        return vpcId == null
                ? null
                : visit.mentions().of(Vpc.class, visit.site().arn("ec2", "vpc/" + vpcId));
    }
}
